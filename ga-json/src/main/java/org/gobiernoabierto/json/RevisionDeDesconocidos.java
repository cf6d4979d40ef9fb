package org.gobiernoabierto.json;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.VersionDelDato;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/** Tells what is said of unknown places of another kind, or of lists that have more. */
final class RevisionDeDesconocidos {

  private static final String CUANTOS = "cuantos";
  private static final String VERSIONES = "versiones";
  private static final Texto FECHA = new Texto("una fecha", "a date");
  private static final Texto LISTA = new Texto("una lista", "a list");
  private static final Texto UN_VALOR = new Texto("un solo valor", "a single value");
  private static final Texto DIA =
      new Texto("una fecha como 2017-02-15", "a date such as 2017-02-15");
  private static final Texto DIA_ENTRE_LIMITES =
      new Texto("una fecha entre sus límites", "a date between its bounds");
  private static final Texto SI_O_NO = new Texto("true o false", "true or false");
  private static final Texto NUMERO = new Texto("un número", "a number");

  private final Predicate<Falla> destino;
  private boolean sigue = true;

  private RevisionDeDesconocidos(Predicate<Falla> destino) {
    this.destino = destino;
  }

  /**
   * @param cuantos how many of the unknown places to look at, from the first
   * @param destino takes a fault, and says whether to go on
   */
  static void revisar(EjercicioLocal ejercicio, int cuantos, Predicate<Falla> destino) {
    RevisionDeDesconocidos revision = new RevisionDeDesconocidos(destino);
    Lugares lugares = new Lugares(ejercicio);
    for (int i = 0; i < cuantos && revision.sigue; i++) {
      Desconocido uno = ejercicio.desconocidos().get(i);
      Sitio sitio = uno == null || uno.lugar() == null ? null : lugares.en(uno.lugar());
      if (sitio != null && sitio.tipo() != Object.class) {
        revision.revisar(uno, sitio, "/desconocidos/" + i + "/");
      }
    }
  }

  private void revisar(Desconocido uno, Sitio sitio, String ruta) {
    if (sitio.tipo() != LocalDate.class) {
      deOtraClase(uno, "noAntesDe", uno.noAntesDe(), FECHA, ruta);
      deOtraClase(uno, "noDespuesDe", uno.noDespuesDe(), FECHA, ruta);
    }
    revisarVersiones(uno, sitio, ruta);
    if (!(sitio.tipo() instanceof ParameterizedType)) {
      deOtraClase(uno, CUANTOS, uno.cuantos(), LISTA, ruta);
    } else if (uno.cuantos() != null
        && sitio.valor() instanceof List<?> dados
        && dados.size() > uno.cuantos()) {
      decir(
          CodigoDeFalla.CUANTOS_DE_MENOS.en(
              ruta + CUANTOS, Map.of("lugar", uno.lugar(), "dados", dados.size())));
    }
  }

  private void revisarVersiones(Desconocido uno, Sitio sitio, String ruta) {
    if (!(sitio.tipo() instanceof Class<?> clase) || clase.isRecord()) {
      deOtraClase(uno, VERSIONES, uno.versiones().isEmpty() ? null : ruta, UN_VALOR, ruta);
      return;
    }
    for (int i = 0; i < uno.versiones().size(); i++) {
      VersionDelDato version = uno.versiones().get(i);
      String valor = version == null ? null : version.valor();
      Texto esperado = valor == null ? null : loQueVa(uno, sitio, valor);
      if (esperado != null) {
        decir(
            CodigoDeFalla.VERSION_INADMISIBLE.en(
                ruta + VERSIONES + "/" + i + "/valor",
                Map.of("valor", valor, "lugar", uno.lugar(), "clase", esperado)));
      }
    }
  }

  /** What goes there instead of {@code valor}; null when that may. */
  private static @Nullable Texto loQueVa(Desconocido uno, Sitio sitio, String valor) {
    Object leido = sitio.leido(valor);
    if (leido instanceof LocalDate dia) {
      boolean fuera =
          (uno.noAntesDe() != null && dia.isBefore(uno.noAntesDe()))
              || (uno.noDespuesDe() != null && dia.isAfter(uno.noDespuesDe()));
      return fuera ? DIA_ENTRE_LIMITES : null;
    }
    if (leido != null) {
      return null;
    }
    if (sitio.tipo() == LocalDate.class) {
      return DIA;
    }
    if (sitio.constantes().isEmpty()) {
      return sitio.tipo() == boolean.class ? SI_O_NO : NUMERO;
    }
    String admitidos =
        sitio.constantes().stream().map(Enum::name).collect(Collectors.joining(", "));
    return new Texto("uno de " + admitidos, "one of " + admitidos);
  }

  private void deOtraClase(
      Desconocido uno, String miembro, @Nullable Object valor, Texto clase, String ruta) {
    if (valor != null) {
      decir(
          CodigoDeFalla.LUGAR_DE_OTRA_CLASE.en(
              ruta + miembro, Map.of("miembro", miembro, "clase", clase, "lugar", uno.lugar())));
    }
  }

  private void decir(Falla falla) {
    sigue = sigue && destino.test(falla);
  }
}
