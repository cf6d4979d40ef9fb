package org.gobiernoabierto.reglas.gemelo;

/** Whether both links of §4.2 are asked of the plan or of each commitment. */
public enum AlcanceVinculos {
  PLAN,
  COMPROMISO
}
