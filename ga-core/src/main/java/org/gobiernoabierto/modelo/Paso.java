package org.gobiernoabierto.modelo;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** The six steps of the guide, and the period that holds them together. */
public enum Paso implements Nombrado {
  /** The whole exercise: its steps and its period (§0.1). */
  PERIODO("Periodo del ejercicio", "Period of the exercise"),
  /** §1. */
  ARRANQUE("Arranque del ejercicio", "Start of the exercise"),
  /** §2. */
  SENSIBILIZACION("Sensibilización y socialización", "Awareness and outreach"),
  /** §3. */
  SECRETARIADO(
      "Integración del Secretariado Técnico Local", "Forming of the Local Technical Secretariat"),
  /** §4. */
  MESAS("Mesas participativas", "Participatory tables"),
  /** §5. */
  PLAN(
      "Lanzamiento e implementación del Plan de Acción Local",
      "Launch and implementation of the Local Action Plan"),
  /** §6. */
  SEGUIMIENTO("Seguimiento, monitoreo y evaluación", "Follow-up, monitoring and evaluation");

  private final Texto nombre;

  Paso(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  /** Number in the guide: 0 for the period, 1 to 6 for the steps. */
  public int numero() {
    return ordinal();
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
