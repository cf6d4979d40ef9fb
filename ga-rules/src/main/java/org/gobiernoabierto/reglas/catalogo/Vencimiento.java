package org.gobiernoabierto.reglas.catalogo;

/**
 * When a requirement falls due. Where the guide fixes no date, it is the first act with which the
 * exercise has gone past the requirement, and for steps 1 to 5 the close of the 12-month period at
 * the latest.
 */
public enum Vencimiento {
  /** No deadline: a breach counts at once. */
  SIN_PLAZO,
  /** The Declaration, or the first act that comes after it. */
  DECLARACION,
  /** The first act of steps 2 to 6. */
  ACTO_POSTERIOR_A_LA_DECLARACION,
  /** The election meeting, or the first act that builds on it. */
  ELECCION,
  /** The installation of the Secretariat, or the first act that builds on it. */
  INSTALACION,
  /** The first table, or the launch of the plan. */
  PRIMERA_MESA,
  /** The launch of the plan. */
  LANZAMIENTO,
  /** The close of the 12-month period. */
  CIERRE_DE_LA_VENTANA,
  /** The end of the plan's year. */
  FIN_DEL_ANIO_DEL_PAL,
  /** The launch of the plan, and no sooner: step 6 is outside the 12-month period. */
  LANZAMIENTO_OCURRIDO,
  /** The launch plus the grace for the dashboard. */
  TABLERO,
  /** Six months from the launch plus the grace for the monitoring. */
  MONITOREO,
  /** The end of the plan's year plus the grace for the evaluation. */
  EVALUACION
}
