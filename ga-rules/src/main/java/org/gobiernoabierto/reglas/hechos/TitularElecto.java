package org.gobiernoabierto.reglas.hechos;

import org.gobiernoabierto.modelo.Sector;

/**
 * A principal elected in the election meeting (§3.3).
 *
 * @param sector the sector that elected
 * @param delSector whether the person comes from an actor of that sector; false when the actor is
 *     not recorded
 * @param ruta place of that actor in the membership, such as {@code
 *     /secretariado/integrantes/0/actor}
 */
public record TitularElecto(Sector sector, boolean delSector, String ruta) {}
