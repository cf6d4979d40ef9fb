/** What in a rule set would not do what it says. */
@NullMarked
package org.gobiernoabierto.reglas.autoria.revision;

import org.jspecify.annotations.NullMarked;
