package org.gobiernoabierto.json;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/** Tells what is said of unknown places of another kind, or of lists that have more. */
final class RevisionDeDesconocidos {

  private static final String CUANTOS = "cuantos";
  private static final Texto FECHA = new Texto("una fecha", "a date");
  private static final Texto LISTA = new Texto("una lista", "a list");

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
