package org.gobiernoabierto.formatos.dibujo;

import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Tramo;

/**
 * A stretch of time behind the marks.
 *
 * @param x where it begins
 * @param ancho how wide it is
 * @param hasta where it ends
 * @param texto what it is, and from when to when
 */
public record Banda(String x, String ancho, String hasta, String texto) {

  static Banda de(Tramo tramo, Escala escala, Texto nombre, Idioma idioma) {
    double desde = escala.en(tramo.inicio());
    return new Banda(
        Escala.porciento(desde),
        Escala.porciento(escala.en(tramo.fin()) - desde),
        Escala.porciento(escala.en(tramo.fin())),
        nombre
            .con("desde", Dia.en(tramo.inicio(), idioma), "hasta", Dia.en(tramo.fin(), idioma))
            .en(idioma));
  }
}
