package org.gobiernoabierto.idioma;

import static java.util.Objects.requireNonNull;

/**
 * The same text in both languages.
 *
 * @param es in Spanish; never null
 * @param en in English; never null
 */
public record Texto(String es, String en) {

  public Texto {
    requireNonNull(es, "es");
    requireNonNull(en, "en");
  }

  /** The text in {@code idioma}. */
  public String en(Idioma idioma) {
    return idioma == Idioma.ES ? es : en;
  }
}
