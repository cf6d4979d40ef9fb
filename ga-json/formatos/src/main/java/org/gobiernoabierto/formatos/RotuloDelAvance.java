package org.gobiernoabierto.formatos;

import org.gobiernoabierto.idioma.Texto;

/** The words around progress. */
final class RotuloDelAvance {

  static final Texto AVANCE =
      new Texto("Avance de %s al corte del %s", "Progress of %s at the cut-off of %s");
  static final Texto SIN_ACTUALIZACION =
      new Texto(
          "El tablero no tiene actualizaciones hasta el corte.",
          "The dashboard has no updates up to the cut-off.");
  static final Texto NO_SE_SABE_SI_HAY_ACTUALIZACIONES =
      new Texto(
          "No se sabe si el tablero tiene actualizaciones hasta el corte.",
          "It is not known whether the dashboard has updates up to the cut-off.");
  static final Texto NO_SE_SABE_SI_HAY_OTRAS_ACTUALIZACIONES =
      new Texto(
          "No se sabe si el tablero tiene otras actualizaciones.",
          "It is not known whether the dashboard has other updates.");
  static final Texto SIN_COMPROMISOS =
      new Texto("El plan no tiene compromisos.", "The plan has no commitments.");
  static final Texto NO_SE_SABE_SI_HAY_COMPROMISOS =
      new Texto(
          "No se sabe si el plan tiene compromisos.",
          "It is not known whether the plan has commitments.");
  static final Texto NO_SE_SABE_SI_HAY_OTROS_COMPROMISOS =
      new Texto(
          "No se sabe si el plan tiene otros compromisos.",
          "It is not known whether the plan has other commitments.");
  static final Texto ULTIMA_ACTUALIZACION =
      new Texto("Última actualización del tablero:", "Last update of the dashboard:");
  static final Texto PLANEADO = new Texto("planeado", "planned");
  static final Texto HECHO = new Texto("hecho", "done");
  static final Texto LOGRO = new Texto("nivel de logro: ", "level of achievement: ");

  private RotuloDelAvance() {}
}
