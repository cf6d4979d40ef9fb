package org.gobiernoabierto.informe;

/**
 * How much of an exercise could be judged.
 *
 * @param juzgados requirements whose result is not {@code NO_DETERMINABLE}
 * @param requisitos all requirements
 */
public record Cobertura(int juzgados, int requisitos) {}
