package org.gobiernoabierto.reglas.hechos;

/**
 * An entry of the dashboard that is no activity of the plan (§6.2).
 *
 * @param actividad id as printed on the dashboard
 * @param ruta its place
 */
public record EntradaAjena(String actividad, String ruta) {}
