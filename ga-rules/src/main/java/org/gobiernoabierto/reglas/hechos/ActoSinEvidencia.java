package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * An activity of the Secretariat without evidence on the microsite (§6.1).
 *
 * @param fecha its date
 * @param ruta its place
 */
public record ActoSinEvidencia(LocalDate fecha, String ruta) {}
