package org.gobiernoabierto.reglas.autoria;

import org.jspecify.annotations.Nullable;

/** Brackets within brackets: the parser of Drools takes twice as long for each. */
final class Anidamiento {

  private static final int MAXIMO = 8;

  private Anidamiento() {}

  /** Where a file goes too deep; null when it does not. */
  static @Nullable Fallo excesivo(Archivo archivo) {
    int abiertos = 0;
    for (Pieza pieza : Lexico.piezas(archivo.texto())) {
      if (Parentesis.abre(pieza)) {
        abiertos++;
      } else if (Parentesis.cierra(pieza) && abiertos > 0) {
        abiertos--;
      }
      if (abiertos > MAXIMO) {
        return new Fallo(CodigoDeDefecto.ANIDAMIENTO, pieza.inicio(), 1, "", "maximo", MAXIMO);
      }
    }
    return null;
  }
}
