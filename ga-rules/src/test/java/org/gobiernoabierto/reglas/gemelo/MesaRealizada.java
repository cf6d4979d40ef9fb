package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.Set;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.Sector;

/**
 * A table that was held and counts.
 *
 * @param mesa the table
 * @param fecha its first day
 * @param sectores the sectors that took part
 */
record MesaRealizada(Mesa mesa, LocalDate fecha, Set<Sector> sectores) {}
