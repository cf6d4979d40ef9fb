/** What the grammar of Drools makes of a file of rules, and what in it is not as it wants. */
@NullMarked
package org.gobiernoabierto.reglas.autoria.drl;

import org.jspecify.annotations.NullMarked;
