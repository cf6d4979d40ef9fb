package org.gobiernoabierto.reglas.completamientos;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Retoque;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.reglas.explicacion.Recorte;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of which some places are hidden, and exercises that it could be. What is put in the
 * places is made here and not as the engine makes it.
 */
final class Ocultos {

  private static final int[] MESES = {0, 0, 0, 0, 6, 12, -6, -12};
  private static final int[] DIAS = {0, 0, 0, 0, 30, 90, 92, -30, -90, -92};

  /** How much earlier or later than all that is said something may have been. */
  private static final int ANIOS = 5;

  private final EjercicioLocal entero;
  private final Random azar;
  private final List<Sitio> sitios = new ArrayList<>();
  private final List<Desconocido> dichos = new ArrayList<>();
  private final List<LocalDate> dias;
  private EjercicioLocal ocultado;

  Ocultos(EjercicioLocal entero, List<String> lugares, Random azar) {
    this.entero = entero;
    this.azar = azar;
    TreeSet<LocalDate> todos = new TreeSet<>();
    reunir(entero, todos);
    dias = List.copyOf(todos);
    EjercicioLocal menos = entero;
    for (String lugar : lugares) {
      Sitio sitio = Sitio.en(entero, lugar);
      if (sitio == null || sitios.stream().anyMatch(s -> seTocan(s.ruta(), sitio.ruta()))) {
        continue;
      }
      sitios.add(sitio);
      menos = Recorte.sin(menos, lugar);
      dichos.add(
          sitio.valor() instanceof LocalDate dia
              ? deUnDia(sitio.ruta(), dia)
              : Desconocido.en(sitio.ruta()));
    }
    ocultado = EjercicioLocalBuilder.builder(menos).desconocidos(dichos).build();
  }

  private static boolean seTocan(String una, String otra) {
    return (una + "/").startsWith(otra + "/") || (otra + "/").startsWith(una + "/");
  }

  private static void reunir(@Nullable Object valor, TreeSet<LocalDate> dias) {
    if (valor instanceof LocalDate dia) {
      dias.add(dia);
    } else if (valor instanceof List<?> lista) {
      lista.forEach(uno -> reunir(uno, dias));
    } else if (valor instanceof Record registro) {
      Registros.de(registro.getClass())
          .miembros()
          .forEach(miembro -> reunir(miembro.en(registro), dias));
    }
  }

  private Desconocido deUnDia(String ruta, LocalDate dia) {
    return switch (azar.nextInt(5)) {
      case 0 ->
          Desconocido.entre(ruta, dia.withDayOfMonth(1), dia.withDayOfMonth(dia.lengthOfMonth()));
      case 1 ->
          Desconocido.entre(ruta, dia.withDayOfYear(1), dia.withDayOfYear(dia.lengthOfYear()));
      case 2 -> Desconocido.entre(ruta, dia.minusDays(azar.nextInt(60)), null);
      case 3 -> Desconocido.entre(ruta, null, dia.plusDays(azar.nextInt(60)));
      default -> Desconocido.en(ruta);
    };
  }

  /** What is known. */
  EjercicioLocal ocultado() {
    return ocultado;
  }

  boolean ninguno() {
    return sitios.isEmpty();
  }

  List<Desconocido> dichos() {
    return dichos;
  }

  /** What would be known if one of the places were found out. */
  EjercicioLocal conUnoSabido() {
    int cual = azar.nextInt(sitios.size());
    Sitio sitio = sitios.get(cual);
    List<Desconocido> losDemas = new ArrayList<>(dichos);
    losDemas.remove(cual);
    return EjercicioLocalBuilder.builder(
            new Retoque(ocultado, List.of(sitio)).con(new Object[] {sitio.valor()}))
        .desconocidos(losDemas)
        .build();
  }

  /** One that it could be; the first time the one that it was. */
  EjercicioLocal unoPosible(boolean elQueEra, LocalDate fecha) {
    @Nullable Object[] contenidos = new Object[sitios.size()];
    for (int i = 0; i < sitios.size(); i++) {
      Sitio sitio = sitios.get(i);
      contenidos[i] = elQueEra ? sitio.valor() : posible(sitio, dichos.get(i), fecha);
    }
    return new Retoque(
            EjercicioLocalBuilder.builder(ocultado).desconocidos(List.of()).build(), sitios)
        .con(contenidos);
  }

  private @Nullable Object posible(Sitio sitio, Desconocido dicho, LocalDate fecha) {
    Object era = sitio.valor();
    if (azar.nextInt(4) == 0) {
      return era;
    }
    if (sitio.tipo() == LocalDate.class) {
      return dia(dicho, fecha);
    }
    if (sitio.tipo() instanceof ParameterizedType) {
      return lista((List<?>) era, fecha);
    }
    Class<?> clase = (Class<?>) sitio.tipo();
    if (clase.isEnum()) {
      return clase.getEnumConstants()[azar.nextInt(clase.getEnumConstants().length)];
    }
    if (clase == boolean.class) {
      return azar.nextBoolean();
    }
    if (clase.isRecord()) {
      return azar.nextInt(4) == 0 ? null : cambiado((Record) era, fecha);
    }
    return clase == String.class ? texto(sitio) : era;
  }

  private @Nullable LocalDate dia(Desconocido dicho, LocalDate fecha) {
    if (dicho.noAntesDe() == null && dicho.noDespuesDe() == null && azar.nextInt(8) == 0) {
      return null;
    }
    LocalDate dia = otroDia(fecha);
    if (dicho.noAntesDe() != null && dia.isBefore(dicho.noAntesDe())) {
      dia = dicho.noAntesDe();
    }
    return dicho.noDespuesDe() != null && dia.isAfter(dicho.noDespuesDe())
        ? dicho.noDespuesDe()
        : dia;
  }

  private LocalDate otroDia(LocalDate fecha) {
    LocalDate dia = azar.nextInt(5) == 0 ? fecha : dias.get(azar.nextInt(dias.size()));
    dia = dia.plusMonths(MESES[azar.nextInt(MESES.length)]);
    dia = dia.plusDays(DIAS[azar.nextInt(DIAS.length)] + azar.nextInt(3) - 1);
    return dia.plusYears(azar.nextInt(10) == 0 ? azar.nextInt(2 * ANIOS + 1) - ANIOS : 0);
  }

  private List<?> lista(List<?> era, LocalDate fecha) {
    List<Object> otra = new ArrayList<>();
    for (Object elemento : era) {
      if (azar.nextInt(3) > 0) {
        otra.add(elemento instanceof Record registro ? cambiado(registro, fecha) : elemento);
      }
    }
    return otra;
  }

  /** The same with a day moved or something left out. */
  private Record cambiado(Record registro, LocalDate fecha) {
    Registros registros = Registros.de(registro.getClass());
    @Nullable Object[] valores = registros.valores(registro);
    for (Registros.Miembro miembro : registros.miembros()) {
      if (azar.nextInt(3) > 0 || miembro.nombre().equals("id")) {
        continue;
      }
      Object valor = valores[miembro.indice()];
      if (valor instanceof LocalDate) {
        valores[miembro.indice()] = azar.nextInt(5) == 0 ? null : otroDia(fecha);
      } else if (valor instanceof String
          && !miembro.nombre().matches("actor|compromiso|elemento|acto")) {
        valores[miembro.indice()] = null;
      } else if (valor instanceof Boolean) {
        valores[miembro.indice()] = azar.nextBoolean();
      } else if (valor instanceof List<?> lista) {
        valores[miembro.indice()] = lista(lista, fecha);
      } else if (valor instanceof Record otro) {
        valores[miembro.indice()] = azar.nextInt(4) == 0 ? null : cambiado(otro, fecha);
      }
    }
    return registros.nuevo(valores);
  }

  private @Nullable String texto(Sitio sitio) {
    List<String> otros = new ArrayList<>();
    semejantes(entero, sitio.nombre(), otros);
    if (sitio.nombre().equals("persona")) {
      otros.add("otra-persona");
    }
    return azar.nextInt(5) == 0 || otros.isEmpty() ? null : otros.get(azar.nextInt(otros.size()));
  }

  private static void semejantes(@Nullable Object valor, String nombre, List<String> textos) {
    if (valor instanceof List<?> lista) {
      lista.forEach(uno -> semejantes(uno, nombre, textos));
    } else if (valor instanceof Record registro) {
      for (Registros.Miembro miembro : Registros.de(registro.getClass()).miembros()) {
        Object suyo = miembro.en(registro);
        if (miembro.nombre().equals(nombre) && suyo instanceof String texto) {
          textos.add(texto);
        }
        semejantes(suyo, nombre, textos);
      }
    }
  }

  @Override
  public String toString() {
    return dichos.stream()
        .map(
            d ->
                d.lugar()
                    + (d.noAntesDe() == null && d.noDespuesDe() == null
                        ? ""
                        : " "
                            + Objects.toString(d.noAntesDe(), "…")
                            + ".."
                            + Objects.toString(d.noDespuesDe(), "…")))
        .toList()
        .toString();
  }
}
