package org.gobiernoabierto.formatos;

import java.util.Optional;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/**
 * Where something is, as people are told.
 *
 * @param enElEjercicio in words or as a JSON Pointer; empty for the whole
 * @param enElArchivo the cell of a spreadsheet, or line and column of a text; empty where neither
 *     is known
 */
record Lugar(String enElEjercicio, String enElArchivo) {

  static Lugar de(Falla falla, Idioma idioma) {
    return new Lugar(
        falla.ruta(), enElArchivo(falla.celda(), falla.linea(), falla.columna(), idioma));
  }

  /**
   * @param nombrado the place in the exercise, in words
   */
  static Lugar de(Hallazgo hallazgo, String nombrado, Idioma idioma) {
    return new Lugar(
        nombrado, enElArchivo(hallazgo.celda(), hallazgo.linea(), hallazgo.columna(), idioma));
  }

  /** A place of an exercise by the names of what it lies in; empty where there is no such place. */
  static Optional<String> nombrado(String ruta, EjercicioLocal ejercicio) {
    return Optional.ofNullable(Sitio.en(ejercicio, ruta))
        .map(sitio -> Limpieza.de(sitio.nombrado(ejercicio)));
  }

  private static String enElArchivo(
      @Nullable String celda, @Nullable Integer linea, @Nullable Integer columna, Idioma idioma) {
    if (celda != null) {
      return celda;
    }
    return linea == null || columna == null
        ? ""
        : Rotulo.LINEA_Y_COLUMNA.con("linea", linea, "columna", columna).en(idioma);
  }

  /** Whether it is nowhere in particular. */
  boolean esTodo() {
    return enElEjercicio.isEmpty() && enElArchivo.isEmpty();
  }

  String dicho() {
    if (enElEjercicio.isEmpty()) {
      return enElArchivo.isEmpty() ? "/" : enElArchivo;
    }
    return enElArchivo.isEmpty() ? enElEjercicio : enElEjercicio + " (" + enElArchivo + ")";
  }
}
