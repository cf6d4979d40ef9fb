package org.gobiernoabierto.reglas.catalogo;

import org.gobiernoabierto.idioma.Texto;

/**
 * An example of a requirement that is not met.
 *
 * @param caso what happens in it, in Spanish
 * @param cambios what it changes in the complete exercise: JSON Pointers and values
 * @param remedio template of what mends it
 */
public record Ejemplo(String caso, String cambios, Texto remedio) {}
