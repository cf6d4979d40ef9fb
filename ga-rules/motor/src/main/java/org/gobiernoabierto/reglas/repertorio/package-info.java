/** The rule sets that there are, and which of them judge an exercise. */
@NullMarked
package org.gobiernoabierto.reglas.repertorio;

import org.jspecify.annotations.NullMarked;
