/** {@code ga lote}: any number of exercises, in order, in constant memory. */
@NullMarked
package org.gobiernoabierto.ga.lote;

import org.jspecify.annotations.NullMarked;
