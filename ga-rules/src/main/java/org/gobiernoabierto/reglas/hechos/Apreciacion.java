package org.gobiernoabierto.reglas.hechos;

/** What the recorded appraisals of one quality of a commitment come to. */
public enum Apreciacion {
  /** The latest complete appraisal says yes. */
  FAVORABLE,
  /** The latest complete appraisal says no. */
  DESFAVORABLE,
  /** Nobody has recorded a complete appraisal: with reason, author and date. */
  AUSENTE
}
