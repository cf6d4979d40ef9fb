package org.gobiernoabierto.reglas.hechos;

/**
 * Something that an exercise records, as rules see it: what is recorded, where, and whether it
 * counts by the date of the report; never what follows from it. What is dated after the report is
 * not there yet. Immutable.
 */
public interface Hecho {

  /** JSON Pointer of its place in the exercise. */
  String ruta();
}
