package org.gobiernoabierto.formatos;

import java.util.List;
import org.gobiernoabierto.formatos.dibujo.Gantt;
import org.gobiernoabierto.idioma.Idioma;

/**
 * What the page of progress shows.
 *
 * @param titulo whose exercise it is
 * @param ejercicio its id
 * @param corte the cut-off date
 * @param notas what is to be said of the updates and commitments that are not there
 * @param gantt the plan
 * @param idioma the language
 */
record PaginaDelAvance(
    String titulo, String ejercicio, String corte, List<String> notas, Gantt gantt, Idioma idioma) {

  PaginaDelAvance {
    notas = List.copyOf(notas);
  }
}
