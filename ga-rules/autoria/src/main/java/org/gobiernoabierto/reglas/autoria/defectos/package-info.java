/** What can be wrong with a rule set, and how it is told: code, place, mend. */
@NullMarked
package org.gobiernoabierto.reglas.autoria.defectos;

import org.jspecify.annotations.NullMarked;
