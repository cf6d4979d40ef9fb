/** The formats of {@code ga evaluar --formato}. */
@NullMarked
package org.gobiernoabierto.formatos;

import org.jspecify.annotations.NullMarked;
