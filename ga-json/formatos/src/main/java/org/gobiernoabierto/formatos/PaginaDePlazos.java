package org.gobiernoabierto.formatos;

import org.gobiernoabierto.formatos.dibujo.LineaDelTiempo;
import org.gobiernoabierto.idioma.Idioma;

/**
 * What the page of deadlines shows.
 *
 * @param titulo whose exercise it is
 * @param ejercicio its id
 * @param fecha the date
 * @param linea its acts and deadlines
 * @param puedeHaberMas that there may be other deadlines; empty when there are none
 * @param idioma the language
 */
record PaginaDePlazos(
    String titulo,
    String ejercicio,
    String fecha,
    LineaDelTiempo linea,
    String puedeHaberMas,
    Idioma idioma) {}
