package org.gobiernoabierto.reglas.autoria;

import org.gobiernoabierto.idioma.Texto;

/**
 * A rule, or a value of the YAML, with one small edit that should change what follows. Immutable.
 *
 * @param requisito id of its requirement, or name of what the rule defines or of the parameter
 * @param regla name of the rule; for a value, whose it is and the name of the member
 * @param archivo the file it stands in, relative to the folder, with {@code /}
 * @param linea line of the edit, from 1
 * @param columna column of the edit, from 1, in characters
 * @param original what its author wrote on the lines of the edit, as one line
 * @param mutado the same line with the edit; empty when nothing is left of it
 * @param operacion what the edit does
 * @param texto the whole rule with the edit, or the value
 */
public record Mutante(
    String requisito,
    String regla,
    String archivo,
    int linea,
    int columna,
    String original,
    String mutado,
    Texto operacion,
    String texto) {

  /** Whether it is one of the YAML half. */
  public boolean esDelYaml() {
    return archivo.endsWith(".yaml");
  }
}
