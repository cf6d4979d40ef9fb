package org.gobiernoabierto.ga.formato;

import java.util.Map;
import org.gobiernoabierto.ga.formato.dibujo.LineaDelTiempo;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;

/**
 * The deadlines of an exercise as one page that needs nothing else: drawn in time and as a table.
 *
 * @param titulo whose exercise it is
 * @param ejercicio its id
 * @param fecha the date
 * @param linea its acts and deadlines
 * @param puedeHaberMas that there may be other deadlines; empty when there are none
 * @param idioma the language
 */
public record PaginaDelCalendario(
    String titulo,
    String ejercicio,
    String fecha,
    LineaDelTiempo linea,
    String puedeHaberMas,
    Idioma idioma) {

  /**
   * The page, in UTF-8.
   *
   * @param informe the report of the exercise as of the date of the calendar
   * @param puedeHaberMas as it is said that there may be other deadlines; empty for nothing
   */
  public static byte[] de(
      Informe informe,
      EjercicioLocal ejercicio,
      Calendario calendario,
      String puedeHaberMas,
      Idioma idioma) {
    PaginaDelCalendario pagina =
        new PaginaDelCalendario(
            ejercicio.entidad().nombre() + " " + ejercicio.edicion().anio(),
            ejercicio.id(),
            calendario.fecha().toString(),
            new LineaDelTiempo(informe, ejercicio, calendario, idioma),
            puedeHaberMas,
            idioma);
    return InformeEnHtml.pagina("calendario.jte", Map.of("pagina", pagina));
  }
}
