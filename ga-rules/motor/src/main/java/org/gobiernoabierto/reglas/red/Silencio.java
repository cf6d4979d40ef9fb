package org.gobiernoabierto.reglas.red;

import java.util.List;

/**
 * Why a rule said nothing.
 *
 * @param regla its name
 * @param condicion the first condition, as they are written, from 0, that nothing satisfies
 *     together with the earlier ones
 * @param llegaron a few of the matches of the earlier conditions: facts and results of accumulates
 */
public record Silencio(String regla, int condicion, List<List<Object>> llegaron) {}
