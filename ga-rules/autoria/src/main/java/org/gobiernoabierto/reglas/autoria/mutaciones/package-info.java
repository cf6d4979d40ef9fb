/** Small changes to rules and to what stands beside them. */
@NullMarked
package org.gobiernoabierto.reglas.autoria.mutaciones;

import org.jspecify.annotations.NullMarked;
