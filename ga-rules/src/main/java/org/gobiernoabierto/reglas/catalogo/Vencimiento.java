package org.gobiernoabierto.reglas.catalogo;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/**
 * When a requirement falls due. Where the guide fixes no date, it is the first act with which the
 * exercise has gone past the requirement, and for steps 1 to 5 the close of the 12-month period at
 * the latest.
 */
public enum Vencimiento implements Nombrado {
  /** No deadline: a breach counts at once. */
  SIN_PLAZO("sin plazo: la falta cuenta de inmediato", "no deadline: a breach counts at once"),
  /** The Declaration, or the first act that comes after it. */
  DECLARACION(
      "la firma de la Declaración, o el primer acto que le siga",
      "the signing of the Declaration, or the first act after it"),
  /** The first act of steps 2 to 6. */
  ACTO_POSTERIOR_A_LA_DECLARACION(
      "el primer acto de los pasos 2 a 6, y a más tardar el cierre de los 12 meses",
      "the first act of steps 2 to 6, and the close of the 12 months at the latest"),
  /** The election meeting, or the first act that builds on it. */
  ELECCION(
      "la reunión de elección o el primer acto que se apoye en ella, y a más tardar el cierre de los 12 meses",
      "the election meeting or the first act that builds on it, and the close of the 12 months at the latest"),
  /** The installation of the Secretariat, or the first act that builds on it. */
  INSTALACION(
      "la instalación del Secretariado o el primer acto que se apoye en ella, y a más tardar el cierre de los 12 meses",
      "the installation of the Secretariat or the first act that builds on it, and the close of the 12 months at the latest"),
  /** The first table, or the launch of the plan. */
  PRIMERA_MESA(
      "la primera mesa, y a más tardar el cierre de los 12 meses",
      "the first table, and the close of the 12 months at the latest"),
  /** The launch of the plan. */
  LANZAMIENTO(
      "el lanzamiento del PAL, y a más tardar el cierre de los 12 meses",
      "the launch of the plan, and the close of the 12 months at the latest"),
  /** The close of the 12-month period. */
  CIERRE_DE_LA_VENTANA("el cierre de los 12 meses", "the close of the 12 months"),
  /** The end of the plan's year. */
  FIN_DEL_ANIO_DEL_PAL("el fin del año del PAL", "the end of the plan's year"),
  /** The end of the plan's year or, without a launch, a year after the close of the period. */
  FIN_DEL_CICLO(
      "el fin del año del PAL o, si no se lanza, el del año que siga al cierre de los 12 meses",
      "the end of the plan's year or, if it is not launched, of the year after the close of the 12 months"),
  /** The launch of the plan, and no sooner: step 6 is outside the 12-month period. */
  LANZAMIENTO_OCURRIDO("el lanzamiento del PAL", "the launch of the plan"),
  /** The launch plus the grace for the dashboard. */
  TABLERO(
      "el lanzamiento del PAL más la gracia del tablero",
      "the launch of the plan plus the grace for the dashboard"),
  /** Six months from the launch plus the grace for the monitoring. */
  MONITOREO(
      "seis meses desde el lanzamiento más la gracia del monitoreo",
      "six months from the launch plus the grace for the monitoring"),
  /** The end of the plan's year plus the grace for the evaluation. */
  EVALUACION(
      "el fin del año del PAL más la gracia de la evaluación",
      "the end of the plan's year plus the grace for the evaluation");

  private final Texto nombre;

  Vencimiento(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
