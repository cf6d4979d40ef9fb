package org.gobiernoabierto.reglas.hechos;

import org.gobiernoabierto.modelo.Sector;

/**
 * An electing sector without an alternate (§3.3). An alternate counts when elected in the election
 * meeting or, not being among those elected there, with a first day that counts. Absent while the
 * exercise records no Secretariat.
 *
 * @param sector the sector
 */
public record SectorSinSuplente(Sector sector) {}
