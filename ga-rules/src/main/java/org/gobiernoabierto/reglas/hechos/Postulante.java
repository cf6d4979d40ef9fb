package org.gobiernoabierto.reglas.hechos;

/**
 * One nominator of the entity (§1.1).
 *
 * @param nombre name, or id where the name is not recorded
 * @param firmo whether the nominator signed the Declaration
 * @param ruta place of the nominator
 */
public record Postulante(String nombre, boolean firmo, String ruta) {}
