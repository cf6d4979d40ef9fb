package org.gobiernoabierto.reglas.red;

import java.util.List;

/**
 * A match of a rule.
 *
 * @param regla its name
 * @param hechos the facts, and the results of accumulates, in the order of the conditions
 */
public record Coincidencia(String regla, List<Object> hechos) {}
