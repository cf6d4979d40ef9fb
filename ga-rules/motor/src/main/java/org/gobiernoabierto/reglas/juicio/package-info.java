/** From what rules say to a result for each requirement, its findings and the next steps. */
@NullMarked
package org.gobiernoabierto.reglas.juicio;

import org.jspecify.annotations.NullMarked;
