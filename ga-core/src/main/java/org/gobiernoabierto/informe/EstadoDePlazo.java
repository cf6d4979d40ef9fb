package org.gobiernoabierto.informe;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** Where a deadline stands as of a date. */
public enum EstadoDePlazo implements Nombrado {
  /** What was due is done. */
  CUMPLIDO("cumplido", "met"),
  /** Not done, and there is still time. */
  POR_VENCER("por vencer", "due"),
  /** Not done, and the last day has passed. */
  VENCIDO("vencido", "overdue"),
  /** Whether it is done cannot be determined. */
  SIN_CONSTANCIA("sin constancia", "not on record"),
  /** No date can be computed: it hangs on an act that has not happened. */
  SIN_FECHA("sin fecha", "no date yet"),
  /** No date can be computed: it hangs on an act of which nobody knows whether it happened. */
  SE_DESCONOCE("no se sabe", "not known");

  private final Texto nombre;

  EstadoDePlazo(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
