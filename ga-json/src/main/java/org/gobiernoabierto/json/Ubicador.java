package org.gobiernoabierto.json;

/** Turns offsets into lines and columns; cheap when asked in ascending order. */
final class Ubicador {

  private final String texto;
  private int lugar;
  private final Comienzo comienzo;
  private int linea;
  private int columna = 1;

  /** Where {@code texto} is all there is. */
  Ubicador(String texto) {
    this(texto, Comienzo.DEL_PRINCIPIO);
  }

  Ubicador(String texto, Comienzo comienzo) {
    this.texto = texto;
    this.comienzo = comienzo;
    linea = comienzo.linea();
  }

  Posicion en(int destino) {
    if (destino < lugar) {
      lugar = 0;
      linea = comienzo.linea();
      columna = 1;
    }
    while (lugar < destino) {
      pasar(texto.charAt(lugar));
      lugar++;
    }
    return new Posicion(linea, columna);
  }

  private void pasar(char c) {
    if (c == '\n' || (c == '\r' && !comienzo.unaLinea() && !sigue('\n'))) {
      linea++;
      columna = 1;
    } else if (!Character.isHighSurrogate(c)
        || lugar + 1 == texto.length()
        || !Character.isLowSurrogate(texto.charAt(lugar + 1))) {
      columna++;
    }
  }

  private boolean sigue(char c) {
    return lugar + 1 < texto.length() && texto.charAt(lugar + 1) == c;
  }
}
