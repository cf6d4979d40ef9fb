/** Whether an exercise has the shape that every draft must have. */
@NullMarked
package org.gobiernoabierto.reglas.forma;

import org.jspecify.annotations.NullMarked;
