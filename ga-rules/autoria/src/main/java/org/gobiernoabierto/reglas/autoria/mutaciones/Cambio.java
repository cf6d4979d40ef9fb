package org.gobiernoabierto.reglas.autoria.mutaciones;

import org.gobiernoabierto.idioma.Texto;

/**
 * A small edit of a file.
 *
 * @param desde index of the first character that it replaces
 * @param hasta index of what follows the last one
 * @param lugar index of what people see changed
 * @param nuevo what stands there instead
 * @param operacion what it does, for people
 */
record Cambio(int desde, int hasta, int lugar, String nuevo, Texto operacion) {

  private static final Texto POR = new Texto("`{uno}` por `{otro}`", "`{otro}` instead of `{uno}`");
  private static final Texto SIN = new Texto("sin `{uno}`", "without `{uno}`");

  /** Puts {@code nuevo} where {@code viejo} stands. */
  static Cambio por(int desde, String viejo, String nuevo) {
    return new Cambio(
        desde,
        desde + viejo.length(),
        desde,
        nuevo,
        POR.con("uno", enUnaLinea(viejo), "otro", enUnaLinea(nuevo)));
  }

  /**
   * Takes something away.
   *
   * @param que what is taken away, as people see it
   * @param lugar where {@code que} starts
   */
  static Cambio sin(int desde, int hasta, String que, int lugar) {
    return new Cambio(desde, hasta, lugar, "", sin(que));
  }

  /** Says that {@code que} is taken away. */
  static Texto sin(String que) {
    return SIN.con("uno", enUnaLinea(que));
  }

  String en(String texto) {
    return texto.substring(0, desde) + nuevo + texto.substring(hasta);
  }

  /** {@code texto} without line breaks and indentation. */
  static String enUnaLinea(String texto) {
    return texto.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
