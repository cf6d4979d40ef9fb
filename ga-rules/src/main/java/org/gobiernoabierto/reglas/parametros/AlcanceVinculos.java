package org.gobiernoabierto.reglas.parametros;

/** Whether both links of §4.2 are asked of the plan or of each commitment. */
public enum AlcanceVinculos {
  /** At least one commitment of the plan has each link. */
  PLAN,
  /** Every commitment has both links. */
  COMPROMISO
}
