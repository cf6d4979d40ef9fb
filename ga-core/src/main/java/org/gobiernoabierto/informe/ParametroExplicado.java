package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;

/**
 * A parameter with the value it has and why. Immutable.
 *
 * @param nombre its name
 * @param valor the value in use
 * @param porOmision the value it has where nobody gives another or wants it stricter
 * @param alternativas other values it could have
 * @param desde since when the default holds
 * @param oracion number of the sentence that it reads
 * @param razon why the default
 */
public record ParametroExplicado(
    String nombre,
    String valor,
    String porOmision,
    List<String> alternativas,
    LocalDate desde,
    String oracion,
    Texto razon) {

  public ParametroExplicado {
    alternativas = List.copyOf(alternativas);
  }
}
