package org.gobiernoabierto.reglas.expediente;

import org.gobiernoabierto.modelo.VinculoFollowTheMoney;

/**
 * How budget keys and fiscal years are written: groups of capitals and digits with one separator
 * between them, as in {@code S034} or {@code 16.S.034}, and years of four digits.
 */
final class ClavePresupuestaria {

  private static final String SEPARADORES = "-./ ";
  private static final int PRIMER_EJERCICIO_FISCAL = 1900;
  private static final int ULTIMO_EJERCICIO_FISCAL = 2999;

  private ClavePresupuestaria() {}

  /** Whether the key and the fiscal year of {@code vinculo}, where given, are written as such. */
  static boolean bienFormado(VinculoFollowTheMoney vinculo) {
    String clave = vinculo.clavePresupuestaria();
    Integer anio = vinculo.ejercicioFiscal();
    return (clave == null || esClave(clave))
        && (anio == null || (anio >= PRIMER_EJERCICIO_FISCAL && anio <= ULTIMO_EJERCICIO_FISCAL));
  }

  private static boolean esClave(String clave) {
    boolean separado = true;
    for (int i = 0; i < clave.length(); i++) {
      char c = clave.charAt(i);
      boolean separa = SEPARADORES.indexOf(c) >= 0;
      if (separa ? separado : (c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
      separado = separa;
    }
    return !separado;
  }
}
