package org.gobiernoabierto.reglas.gemelo;

import org.gobiernoabierto.idioma.Texto;

/** How the «periodo de 12 meses» of §0.1 is read. */
public enum Ventana {
  /** Steps 1 to 5, up to the launch of the plan, counted from the Declaration. */
  HASTA_LANZAMIENTO("lanzamiento del PAL", "launch of the plan"),
  /** The whole cycle, evaluation included, counted from the Declaration. */
  CICLO_COMPLETO("evaluación del PAL", "evaluation of the plan"),
  /** As {@link #HASTA_LANZAMIENTO}, counted from the selection. */
  DESDE_SELECCION("lanzamiento del PAL", "launch of the plan"),
  /** The plan's year: its activities and products are fulfilled within it. */
  ANIO_DEL_PAL("cumplimiento de las actividades y productos del PAL", "fulfilment of the plan");

  private final Texto conclusion;

  Ventana(String es, String en) {
    conclusion = new Texto(es, en);
  }

  /** What concludes the period. */
  public Texto conclusion() {
    return conclusion;
  }
}
