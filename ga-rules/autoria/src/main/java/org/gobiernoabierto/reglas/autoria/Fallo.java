package org.gobiernoabierto.reglas.autoria;

import java.util.Set;

/**
 * Something in a DRL file that is not as the language wants it. Immutable.
 *
 * @param codigo what kind of defect
 * @param lugar index into the file of where it stands
 * @param largo how many characters there are wrong
 * @param enSuLugar what belongs there instead; empty where that depends on the code
 * @param datos names and values that its message mentions, by turns
 */
record Fallo(CodigoDeDefecto codigo, int lugar, int largo, String enSuLugar, Object... datos) {

  private static final Set<CodigoDeDefecto> DUDOSOS =
      Set.of(
          CodigoDeDefecto.COMILLA_SIN_CERRAR,
          CodigoDeDefecto.FALTA_THEN,
          CodigoDeDefecto.FALTA_WHEN,
          CodigoDeDefecto.PALABRA_DESCONOCIDA,
          CodigoDeDefecto.PARENTESIS_SIN_CERRAR,
          CodigoDeDefecto.SINTAXIS);

  private static final Set<CodigoDeDefecto> DE_UN_RENGLON =
      Set.of(
          CodigoDeDefecto.CARACTER_EXTRANO,
          CodigoDeDefecto.COMILLA_SIN_CERRAR,
          CodigoDeDefecto.COMILLAS_TIPOGRAFICAS,
          CodigoDeDefecto.CONDICION_NO_ENTENDIDA,
          CodigoDeDefecto.CONECTOR_ENTRE_PATRONES,
          CodigoDeDefecto.FALTA_COMA,
          CodigoDeDefecto.FALTA_DOS_PUNTOS,
          CodigoDeDefecto.FALTA_PARENTESIS,
          CodigoDeDefecto.FALTA_PUNTO_Y_COMA,
          CodigoDeDefecto.IGUAL_SIMPLE,
          CodigoDeDefecto.OPERADOR_DESCONOCIDO);

  /** Whether what mends it is a guess. */
  boolean dudoso() {
    return DUDOSOS.contains(codigo) && enSuLugar.isEmpty();
  }

  /** Whether the line on which it stands is all there is to it. */
  boolean deUnRenglon() {
    return DE_UN_RENGLON.contains(codigo);
  }

  Defecto en(Lugar donde) {
    return codigo.en(donde, datos);
  }
}
