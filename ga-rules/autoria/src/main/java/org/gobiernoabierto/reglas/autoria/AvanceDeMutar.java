package org.gobiernoabierto.reglas.autoria;

/**
 * How far mutating has come.
 *
 * @param hechos mutants that have been tried
 * @param total mutants that there are
 */
public record AvanceDeMutar(int hechos, int total) {}
