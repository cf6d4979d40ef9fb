package org.gobiernoabierto.formatos.dibujo;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.idioma.Idioma;

/**
 * The months under a drawing, and the day of the report.
 *
 * @param marcas the months or years that are named
 * @param hoy where the day lies
 * @param dentro whether the drawing reaches it; otherwise {@code hoy} is the edge nearest to it
 * @param dia the day in words
 * @param ancla the side from which it is written
 */
public record Eje(List<Escala.Marca> marcas, String hoy, boolean dentro, String dia, String ancla) {

  Eje(Escala escala, LocalDate fecha, Idioma idioma) {
    this(
        escala.marcas(idioma),
        Escala.porciento(escala.en(fecha)),
        escala.abarca(fecha),
        (escala.abarca(fecha) ? RotuloDelDibujo.AL : RotuloDelDibujo.AL_FUERA)
            .con("dia", Dia.en(fecha, idioma))
            .en(idioma),
        escala.en(fecha) > 50 ? "end" : "start");
  }
}
