package org.gobiernoabierto.reglas.catalogo;

/** The day by which a rule set governs an exercise. */
public enum Rige {
  /** The Joint Declaration: what came into force later condemns nothing of it. */
  DECLARACION,
  /** The launch of the plan. */
  LANZAMIENTO,
  /** The first day of the year of the edition. */
  EDICION,
  /** The day as of which the exercise is judged. */
  INFORME
}
