/** The interpretation of the guide: every number or choice that the text leaves open. */
@NullMarked
package org.gobiernoabierto.reglas.parametros;

import org.jspecify.annotations.NullMarked;
