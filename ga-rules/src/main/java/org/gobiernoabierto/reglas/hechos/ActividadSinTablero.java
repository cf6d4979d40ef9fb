package org.gobiernoabierto.reglas.hechos;

/**
 * An activity of the plan that the dashboard does not track (§6.2).
 *
 * @param ruta its place
 */
public record ActividadSinTablero(String ruta) {}
