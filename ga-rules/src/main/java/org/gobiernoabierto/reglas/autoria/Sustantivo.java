package org.gobiernoabierto.reglas.autoria;

import java.util.Locale;
import java.util.Set;

/**
 * A noun phrase of Spanish. Immutable.
 *
 * @param texto without an article: {@code mesa de trabajo}
 * @param femenino its gender
 * @param plural its number
 */
record Sustantivo(String texto, boolean femenino, boolean plural) {

  private static final Set<String> MASCULINOS_EN_A =
      Set.of("día", "dia", "problema", "programa", "tema", "sistema", "mapa", "idioma");
  private static final Set<String> FEMENINOS =
      Set.of("base", "clave", "sede", "razón", "razon", "url", "mano", "imagen", "fase");

  /**
   * @param leido with or without an article, which tells its gender; without one its ending does
   */
  static Sustantivo de(String leido) {
    String[] partes = leido.split(" ", 2);
    if (partes.length == 2 && partes[0].matches("el|la|los|las|una?|unos|unas")) {
      boolean varios = partes[0].endsWith("s");
      return new Sustantivo(partes[1], partes[0].matches("las?|unas?") && esA(partes[0]), varios);
    }
    String nucleo = partes[0].toLowerCase(Locale.ROOT);
    boolean varios = nucleo.endsWith("s");
    String singular = varios ? nucleo.replaceFirst("s$", "") : nucleo;
    boolean femenino =
        FEMENINOS.contains(nucleo)
            || singular.matches(".*(a|ión|ion|ad|tud|ione|dade)")
                && !MASCULINOS_EN_A.contains(singular);
    return new Sustantivo(leido, femenino, varios);
  }

  private static boolean esA(String articulo) {
    return articulo.indexOf('a') >= 0;
  }

  String algun() {
    return (femenino ? "alguna " : "algún ") + texto;
  }

  String ningun() {
    return (femenino ? "ninguna " : "ningún ") + texto;
  }

  String cada() {
    return "cada " + texto;
  }

  String ese() {
    return (plural ? femenino ? "esas " : "esos " : femenino ? "esa " : "ese ") + texto;
  }

  String el() {
    return articulo() + " " + texto;
  }

  String articulo() {
    return plural ? femenino ? "las" : "los" : femenino ? "la" : "el";
  }

  String su() {
    return (plural ? "sus " : "su ") + texto;
  }

  /** The adjective {@code masculino} as it agrees with this: {@code primero}, {@code distinto}. */
  String con(String masculino) {
    String raiz = masculino.substring(0, masculino.length() - 1);
    return raiz + (femenino ? "a" : "o") + (plural ? "s" : "");
  }

  /** {@code primer} and {@code último} before the noun. */
  String extremo(boolean primero) {
    String adjetivo = primero ? femenino || plural ? con("primero") : "primer" : con("último");
    return articulo() + " " + adjetivo + " " + texto;
  }

  Sustantivo mas(String complemento) {
    return new Sustantivo(texto + " " + complemento, femenino, plural);
  }
}
