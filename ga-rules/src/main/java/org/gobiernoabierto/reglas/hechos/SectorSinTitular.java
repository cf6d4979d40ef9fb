package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.gobiernoabierto.modelo.Sector;

/**
 * An electing sector that elected no principal in the election meeting (§3.3).
 *
 * @param sector the sector
 * @param eleccion date of the meeting
 */
public record SectorSinTitular(Sector sector, LocalDate eleccion) {}
