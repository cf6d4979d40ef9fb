package org.gobiernoabierto.reglas.autoria.lectura;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A noun phrase of Spanish. Immutable.
 *
 * @param texto without an article: {@code mesa de trabajo}
 * @param femenino its gender
 * @param plural its number
 * @param unico whether there is one at most
 */
record Sustantivo(String texto, boolean femenino, boolean plural, boolean unico) {

  private static final Set<String> MASCULINOS_EN_A =
      Set.of("día", "dia", "problema", "programa", "tema", "sistema", "mapa", "idioma");
  private static final Set<String> FEMENINOS =
      Set.of("base", "clave", "sede", "razón", "razon", "url", "mano", "imagen", "fase");

  /** Ends with a verb whose subject may follow: {@code mesas de las que proviene}. */
  private static final Pattern CON_VERBO =
      Pattern.compile(".*\\bque( se| lo| dice)? (?!cuenta|hizo|coordin)\\p{L}+");

  /**
   * @param leido with an article, which tells its gender, and whether there is one at most ({@code
   *     el}) or more ({@code una}); without one its ending tells the gender
   */
  static Sustantivo de(String leido) {
    String[] partes = leido.split(" ", 2);
    if (partes.length == 2 && partes[0].matches("el|la|una?")) {
      boolean unico = !partes[0].startsWith("un");
      return new Sustantivo(partes[1], partes[0].endsWith("a"), false, unico);
    }
    String nucleo = partes[0].toLowerCase(Locale.ROOT);
    boolean varios = nucleo.endsWith("s");
    String singular = varios ? nucleo.replaceFirst("s$", "") : nucleo;
    boolean femenino =
        FEMENINOS.contains(nucleo)
            || (singular.matches(".*(a|ión|ion|ad|tud|ione|dade)")
                && !MASCULINOS_EN_A.contains(singular));
    return new Sustantivo(leido, femenino, varios, false);
  }

  /** Whether there is some: {@code hay alguna mesa}, {@code consta la Declaración}. */
  String hay() {
    return (unico ? "consta " : "hay ") + algun();
  }

  String noHay() {
    return unico ? "no consta " + el() : "no hay " + (femenino ? "ninguna " : "ningún ") + texto;
  }

  String algun() {
    return unico ? el() : (femenino ? "alguna " : "algún ") + texto;
  }

  String cada() {
    return unico ? el() : "cada " + texto;
  }

  /** As it is called once it is known which. */
  String ese() {
    if (unico) {
      return el();
    }
    String llano = texto.replaceFirst(" \\(.*\\)$", "");
    return (plural ? femenino ? "esas " : "esos " : femenino ? "esa " : "ese ") + llano;
  }

  String el() {
    return texto.startsWith("quien") ? texto : articulo() + " " + texto;
  }

  /** That of something: {@code la fecha de esa mesa}, {@code el sector que representa esa …}. */
  String deAlgo(String algo) {
    if (texto.startsWith("quien")) {
      return el() + " en " + algo;
    }
    return el() + (CON_VERBO.matcher(texto).matches() ? " " : " de ") + algo;
  }

  String articulo() {
    return plural ? femenino ? "las" : "los" : femenino ? "la" : "el";
  }

  /** That of what is spoken of. */
  String su() {
    return CON_VERBO.matcher(texto).matches() ? el() : (plural ? "sus " : "su ") + texto;
  }

  /** The adjective {@code masculino} as it agrees with this: {@code primero}, {@code distinto}. */
  String con(String masculino) {
    String raiz = masculino.substring(0, masculino.length() - 1);
    return raiz + (femenino ? "a" : "o") + (plural ? "s" : "");
  }

  /** The noun with what says that it is the first, or the last. */
  String extremo(boolean primero) {
    if (texto.matches("(primer|último) .*")) {
      return articulo() + (primero ? " más temprano " : " más tardío ") + texto;
    }
    String adjetivo = primero ? femenino || plural ? con("primero") : "primer" : con("último");
    return articulo() + " " + adjetivo + " " + texto;
  }

  Sustantivo mas(String complemento) {
    return new Sustantivo(texto + " " + complemento, femenino, plural, unico);
  }
}
