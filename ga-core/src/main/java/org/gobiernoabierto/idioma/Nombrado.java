package org.gobiernoabierto.idioma;

/** Something that has a name for people, in both languages. */
public interface Nombrado {

  /** The name; never null. */
  Texto nombre();
}
