package org.gobiernoabierto.idioma;

/** A language of reports and messages. */
public enum Idioma {
  /** Spanish, the language of the guide. */
  ES,
  /** English. */
  EN
}
