/**
 * What is not known: which results stand whatever it turns out to be, and between which the others
 * lie. Everything else judges exercises of which everything is known.
 */
@NullMarked
package org.gobiernoabierto.reglas.completamientos;

import org.jspecify.annotations.NullMarked;
