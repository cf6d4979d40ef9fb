/** The same requirements as rules written and run the usual way, to compare with. */
@NullMarked
package org.gobiernoabierto.bench.clasico;

import org.jspecify.annotations.NullMarked;
