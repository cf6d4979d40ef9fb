package org.gobiernoabierto.reglas.autoria;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The brackets that are open at some point of a file. Not thread-safe. */
final class Parentesis {

  private static final String ABREN = "([{";
  private static final String CIERRAN = ")]}";

  /**
   * @param pieza the bracket
   * @param de the piece before it
   */
  record Abierto(Pieza pieza, Pieza de) {

    /** Whether it holds the constraints of a pattern. */
    boolean esDePatron() {
      return pieza.es("(") && de.esDeClase();
    }
  }

  private final Deque<Abierto> abiertos = new ArrayDeque<>();

  static boolean abre(Pieza pieza) {
    return pieza.texto().length() == 1 && pieza.es(pieza.texto()) && esDe(ABREN, pieza);
  }

  static boolean cierra(Pieza pieza) {
    return pieza.texto().length() == 1 && pieza.es(pieza.texto()) && esDe(CIERRAN, pieza);
  }

  private static boolean esDe(String signos, Pieza pieza) {
    return signos.contains(pieza.texto());
  }

  void abrir(Pieza pieza, Pieza de) {
    abiertos.push(new Abierto(pieza, de));
  }

  /** Closes the innermost; false when that is none of its kind. */
  boolean cerrar(Pieza pieza) {
    Abierto ultimo = abiertos.peek();
    if (ultimo == null || ABREN.indexOf(ultimo.pieza().texto()) != CIERRAN.indexOf(pieza.texto())) {
      return false;
    }
    abiertos.pop();
    return true;
  }

  /** Counts a bracket, and tells one that closes nothing; false when it is no bracket. */
  boolean contar(Pieza pieza, Cursor cursor) {
    if (abre(pieza)) {
      abrir(pieza, cursor.anterior());
      return true;
    }
    if (!cierra(pieza)) {
      return false;
    }
    if (!cerrar(pieza)) {
      if (ultimo() == null) {
        cursor.fallarEn(pieza, CodigoDeDefecto.PARENTESIS_DE_MAS, "signo", pieza.texto());
      }
      fallarSinCerrar(cursor);
    }
    return true;
  }

  /** The innermost; null where none is open. */
  @Nullable Abierto ultimo() {
    return abiertos.peek();
  }

  boolean dentroDeUnPatron() {
    return abiertos.stream().anyMatch(Abierto::esDePatron);
  }

  /** Whether only brackets that group patterns are open. */
  boolean entrePatrones() {
    return abiertos.stream().allMatch(a -> a.pieza().es("(") && agrupa(a.de()));
  }

  private static boolean agrupa(Pieza de) {
    return !de.esPalabra()
        || switch (de.texto()) {
          case "not", "exists", "and", "or", "forall", "when" -> true;
          default -> false;
        };
  }

  /** Tells the cursor that the innermost is not closed. */
  void fallarSinCerrar(Cursor cursor) {
    Abierto abierto = abiertos.peek();
    if (abierto != null) {
      String signo = abierto.pieza().texto();
      cursor.fallar(
          CodigoDeDefecto.PARENTESIS_SIN_CERRAR,
          abierto.pieza().inicio(),
          "signo",
          signo,
          "cierre",
          String.valueOf(CIERRAN.charAt(ABREN.indexOf(signo))));
    }
  }
}
