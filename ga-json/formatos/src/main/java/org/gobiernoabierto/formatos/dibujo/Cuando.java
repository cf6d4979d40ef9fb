package org.gobiernoabierto.formatos.dibujo;

import java.time.LocalDate;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * When something happened or is to happen: from a day to a day, or some day between two.
 *
 * @param desde first day; null when not known
 * @param hasta last day, included; null when not known
 * @param incierto whether it is one day of which only these bounds are known
 */
record Cuando(@Nullable LocalDate desde, @Nullable LocalDate hasta, boolean incierto) {

  private static final Texto SIN_FECHA = new Texto("fecha no conocida", "date not known");
  private static final Texto EN = new Texto("algún día de {cuando}", "some day in {cuando}");
  private static final Texto ENTRE =
      new Texto("algún día del {desde} al {hasta}", "some day from {desde} to {hasta}");
  private static final Texto NO_ANTES = new Texto("el {dia} o después", "on {dia} or later");
  private static final Texto NO_DESPUES = new Texto("el {dia} o antes", "on {dia} or earlier");

  static Cuando el(LocalDate dia) {
    return new Cuando(dia, dia, false);
  }

  boolean tieneFecha() {
    return desde != null || hasta != null;
  }

  String en(Idioma idioma) {
    if (desde == null) {
      return hasta == null
          ? SIN_FECHA.en(idioma)
          : NO_DESPUES.con("dia", Dia.en(hasta, idioma)).en(idioma);
    }
    if (hasta == null) {
      return NO_ANTES.con("dia", Dia.en(desde, idioma)).en(idioma);
    }
    if (desde.equals(hasta)) {
      return Dia.en(desde, idioma);
    }
    String entero = Dia.mesOAnio(desde, hasta, idioma);
    if (incierto && entero != null) {
      return EN.con("cuando", entero).en(idioma);
    }
    if (incierto) {
      return ENTRE.con("desde", Dia.en(desde, idioma), "hasta", Dia.en(hasta, idioma)).en(idioma);
    }
    String primero =
        desde.getYear() == hasta.getYear() ? Dia.sinAnio(desde, idioma) : Dia.en(desde, idioma);
    return primero + " – " + Dia.en(hasta, idioma);
  }
}
