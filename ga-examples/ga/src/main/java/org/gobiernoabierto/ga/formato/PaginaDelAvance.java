package org.gobiernoabierto.ga.formato;

import java.util.List;
import java.util.Map;
import org.gobiernoabierto.ga.formato.dibujo.Gantt;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.modelo.EjercicioLocal;

/**
 * Progress of a plan as one page that needs nothing else: drawn over its year and as a table.
 *
 * @param titulo whose exercise it is
 * @param ejercicio its id
 * @param corte the cut-off date
 * @param notas what is to be said of the updates and commitments that are not there
 * @param gantt the plan
 * @param idioma the language
 */
public record PaginaDelAvance(
    String titulo, String ejercicio, String corte, List<String> notas, Gantt gantt, Idioma idioma) {

  public PaginaDelAvance {
    notas = List.copyOf(notas);
  }

  /**
   * The page, in UTF-8.
   *
   * @param corte the cut-off date, as it is told
   * @param notas what is to be said of the updates and commitments that are not there
   */
  public static byte[] de(
      EjercicioLocal ejercicio, String corte, List<String> notas, Gantt gantt, Idioma idioma) {
    PaginaDelAvance pagina =
        new PaginaDelAvance(
            ejercicio.entidad().nombre() + " " + ejercicio.edicion().anio(),
            ejercicio.id(),
            corte,
            notas,
            gantt,
            idioma);
    return InformeEnHtml.pagina("avance.jte", Map.of("pagina", pagina));
  }
}
