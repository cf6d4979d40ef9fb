/** The files of a rule set, with the places of what they say. */
@NullMarked
package org.gobiernoabierto.reglas.autoria.archivos;

import org.jspecify.annotations.NullMarked;
