package org.gobiernoabierto.json.azar;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.gobiernoabierto.modelo.MotivoDeDesconocer;
import org.gobiernoabierto.modelo.VersionDelDato;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Retoque;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.modelo.validacion.RutaDelModelo;

/**
 * Makes some of what an exercise tells unknown, and declares it so, or as something that was not.
 */
final class PorSaberAlAzar {

  private static final RutaDelModelo.Validador RUTAS = new RutaDelModelo.Validador();
  private static final int CUANTOS = 6;

  private final Random azar;

  PorSaberAlAzar(Random azar) {
    this.azar = azar;
  }

  EjercicioLocal en(EjercicioLocal ejercicio) {
    EjercicioLocal limpio =
        EjercicioLocalBuilder.builder(ejercicio).desconocidos(List.of()).noHubo(List.of()).build();
    List<Sitio> sitios = new ArrayList<>();
    reunir(limpio, "", limpio, sitios);
    Collections.shuffle(sitios, azar);
    List<String> noHubo =
        sitios.stream()
            .filter(s -> !s.tieneAlgo())
            .limit(azar.nextInt(3))
            .map(Sitio::ruta)
            .toList();
    boolean fechasAntes = azar.nextBoolean();
    List<Sitio> ocultos =
        sitios.stream()
            .filter(s -> noHubo.stream().noneMatch(r -> (s.ruta() + "/").startsWith(r + "/")))
            .filter(s -> noHubo.stream().noneMatch(r -> (r + "/").startsWith(s.ruta() + "/")))
            .filter(s -> !s.esUnSoloValor() || seOculta(s))
            .sorted(Comparator.comparing(s -> !(fechasAntes && esFecha(s))))
            .limit(azar.nextInt(CUANTOS))
            .toList();
    List<Sitio> vaciados = ocultos.stream().filter(Sitio::esUnSoloValor).toList();
    EjercicioLocal ocultado = new Retoque(limpio, vaciados).con(new Object[vaciados.size()]);
    return EjercicioLocalBuilder.builder(ocultado)
        .noHubo(noHubo)
        .desconocidos(ocultos.stream().map(s -> dicho(limpio, s)).toList())
        .build();
  }

  /** The places of a record, and of all that is in it. */
  private static void reunir(
      EjercicioLocal ejercicio, String ruta, Record registro, List<Sitio> sitios) {
    for (Registros.Miembro miembro : Registros.de(registro.getClass()).miembros()) {
      String suya = ruta + "/" + miembro.nombre();
      Object valor = miembro.en(registro);
      if (!RUTAS.isValid(suya, null) || valor instanceof Edicion) {
        continue;
      }
      sitios.add(Sitio.en(ejercicio, suya));
      if (valor instanceof Record otro) {
        reunir(ejercicio, suya, otro, sitios);
      } else if (valor instanceof List<?> lista) {
        for (int i = 0; i < lista.size(); i++) {
          if (lista.get(i) instanceof Record otro) {
            sitios.add(Sitio.en(ejercicio, suya + "/" + i));
            reunir(ejercicio, suya + "/" + i, otro, sitios);
          }
        }
      }
    }
  }

  /** Neither an id nor what the exercise itself must have. */
  private static boolean seOculta(Sitio sitio) {
    return sitio.partes().size() > 1 && !sitio.nombre().equals("id");
  }

  private static boolean esFecha(Sitio sitio) {
    return sitio.tipo() == LocalDate.class;
  }

  private Desconocido dicho(EjercicioLocal ejercicio, Sitio sitio) {
    String lugar = azar.nextInt(3) == 0 ? porIds(ejercicio, sitio) : sitio.ruta();
    Map<String, Object> propios = azar.nextInt(4) == 0 ? Map.of("x-ñ", "a") : Map.of();
    if (esFecha(sitio) && azar.nextInt(4) > 0) {
      FechaIncierta limites = limites(LocalDate.ofEpochDay(azar.nextInt(20_000)));
      return new FechaIncierta(limites.noAntesDe(), limites.noDespuesDe(), propios).en(lugar);
    }
    Integer cuantos =
        sitio.tipo() instanceof ParameterizedType && azar.nextBoolean()
            ? Integer.valueOf(((List<?>) sitio.valor()).size() + azar.nextInt(3))
            : null;
    boolean conMotivo = azar.nextInt(4) == 0;
    return new Desconocido(
        lugar,
        null,
        null,
        versiones(sitio),
        cuantos,
        conMotivo ? MotivoDeDesconocer.NO_SE_HALLO : null,
        conMotivo ? "el archivo" : null,
        propios);
  }

  private List<VersionDelDato> versiones(Sitio sitio) {
    Object valor = sitio.valor();
    if (valor == null || !sitio.esUnSoloValor() || azar.nextBoolean()) {
      return List.of();
    }
    return List.of(
        new VersionDelDato(valor.toString(), azar.nextBoolean() ? "acta" : null, false, Map.of()),
        new VersionDelDato(valor.toString(), null, azar.nextBoolean(), Map.of("x-b", "c")));
  }

  private FechaIncierta limites(LocalDate dia) {
    return switch (azar.nextInt(4)) {
      case 0 -> FechaIncierta.de(dia.toString().substring(0, 4)).orElseThrow();
      case 1 -> FechaIncierta.de(dia.toString().substring(0, 7)).orElseThrow();
      case 2 -> new FechaIncierta(dia, dia.plusDays(azar.nextInt(60)), Map.of());
      default ->
          azar.nextBoolean()
              ? new FechaIncierta(dia, null, Map.of())
              : new FechaIncierta(null, dia, Map.of());
    };
  }

  private static String porIds(EjercicioLocal ejercicio, Sitio sitio) {
    StringBuilder ruta = new StringBuilder();
    for (Object parte : sitio.partes()) {
      ruta.append('/').append(parte);
      Sitio elemento = parte instanceof Integer ? Sitio.en(ejercicio, ruta.toString()) : null;
      String id =
          elemento != null && elemento.valor() instanceof Record registro
              ? Registros.de(registro.getClass()).id(registro)
              : null;
      if (id != null) {
        ruta.setLength(ruta.lastIndexOf("/") + 1);
        ruta.append(id);
      }
    }
    return ruta.toString();
  }
}
