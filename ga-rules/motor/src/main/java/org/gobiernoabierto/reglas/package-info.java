/** Evaluates exercises against the requirements of the guide. Start at {@link Evaluador}. */
@NullMarked
package org.gobiernoabierto.reglas;

import org.jspecify.annotations.NullMarked;
