package org.gobiernoabierto.reglas.gemelo;

/**
 * A place of an exercise.
 *
 * @param entidad id of the innermost thing around it that has one
 * @param ruta JSON Pointer of the place
 */
record Lugar(String entidad, String ruta) {}
