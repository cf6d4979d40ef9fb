package org.gobiernoabierto.reglas.catalogo;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;

/**
 * A number or choice that the guide leaves open, or a number or day that a rule set adds.
 *
 * @param nombre its name
 * @param valor its default
 * @param alternativas other values in use
 * @param desde since when the default holds
 * @param oracion number of the sentence that it reads
 * @param razon why the default
 */
public record Parametro(
    String nombre,
    String valor,
    List<String> alternativas,
    LocalDate desde,
    String oracion,
    Texto razon) {}
