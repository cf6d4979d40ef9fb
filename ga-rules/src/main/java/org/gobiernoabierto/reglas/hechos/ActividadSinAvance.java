package org.gobiernoabierto.reglas.hechos;

/**
 * An activity whose progress the monitoring does not tell (§6.3).
 *
 * @param ruta its place
 */
public record ActividadSinAvance(String ruta) {}
