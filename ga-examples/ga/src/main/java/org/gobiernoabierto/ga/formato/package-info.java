/** The formats of {@code ga evaluar --formato}. */
@NullMarked
package org.gobiernoabierto.ga.formato;

import org.jspecify.annotations.NullMarked;
