package org.gobiernoabierto.reglas.hechos;

import org.gobiernoabierto.modelo.Sector;

/**
 * An electing sector without an elected alternate (§3.3).
 *
 * @param sector the sector
 */
public record SectorSinSuplente(Sector sector) {}
