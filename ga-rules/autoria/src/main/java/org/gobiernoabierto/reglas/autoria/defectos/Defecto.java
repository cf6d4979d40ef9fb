package org.gobiernoabierto.reglas.autoria.defectos;

import java.util.Comparator;
import org.gobiernoabierto.idioma.Texto;

/**
 * Something wrong with a file of a rule set. Immutable.
 *
 * @param archivo the file, relative to the folder, with {@code /}
 * @param linea line, from 1
 * @param columna column, from 1, in characters
 * @param renglon the line itself; empty where the file has no such line
 * @param codigo what kind of defect
 * @param mensaje what is wrong
 * @param remedio what mends it
 */
public record Defecto(
    String archivo,
    int linea,
    int columna,
    String renglon,
    CodigoDeDefecto codigo,
    Texto mensaje,
    Texto remedio) {

  /** By file, line, column and code. */
  public static final Comparator<Defecto> EN_ORDEN =
      Comparator.comparing(Defecto::archivo)
          .thenComparing(Defecto::linea)
          .thenComparing(Defecto::columna)
          .thenComparing(Defecto::codigo)
          .thenComparing(d -> d.mensaje().es());
}
