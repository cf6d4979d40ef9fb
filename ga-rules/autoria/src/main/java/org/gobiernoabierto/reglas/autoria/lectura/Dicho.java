package org.gobiernoabierto.reglas.autoria.lectura;

import org.gobiernoabierto.reglas.autoria.tipos.Tipo;
import org.jspecify.annotations.Nullable;

/**
 * How a value of a rule is said in Spanish. Immutable.
 *
 * @param texto as it stands in a sentence: {@code la fecha de esa mesa}
 * @param palabra what it is called; null for a literal
 * @param de whose it is; null where it is a fact itself, or nobody's
 * @param clase simple name of its class, for its fields
 * @param tipo what it is
 * @param esHecho whether it is a fact itself
 */
record Dicho(
    String texto,
    @Nullable Sustantivo palabra,
    @Nullable String de,
    String clase,
    Tipo tipo,
    boolean esHecho) {

  static Dicho literal(String texto, Tipo tipo) {
    return new Dicho(texto, null, null, "", tipo, false);
  }

  static Dicho hecho(String texto, Sustantivo palabra, String clase) {
    return new Dicho(texto, palabra, null, clase, Tipo.DESCONOCIDO, true);
  }

  static Dicho campo(Sustantivo palabra, String de, Tipo tipo) {
    return new Dicho(palabra.deAlgo(de), palabra, de, tipo.clase().getSimpleName(), tipo, false);
  }

  /** Of the fact that is spoken of. */
  static Dicho propio(Sustantivo palabra, Tipo tipo) {
    return new Dicho(palabra.su(), palabra, null, tipo.clase().getSimpleName(), tipo, false);
  }
}
