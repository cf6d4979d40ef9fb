/** {@code ga reglas}: what authors of rules work with. */
@NullMarked
package org.gobiernoabierto.ga.reglas;

import org.jspecify.annotations.NullMarked;
