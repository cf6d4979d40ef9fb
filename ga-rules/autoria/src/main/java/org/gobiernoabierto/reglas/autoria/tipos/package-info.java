/** The facts and types that rules speak of. */
@NullMarked
package org.gobiernoabierto.reglas.autoria.tipos;

import org.jspecify.annotations.NullMarked;
