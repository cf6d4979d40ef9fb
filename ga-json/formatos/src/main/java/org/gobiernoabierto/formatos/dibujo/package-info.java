/**
 * Drawings of an exercise in time, of its plan and of its results, for the pages that show them.
 */
@NullMarked
package org.gobiernoabierto.formatos.dibujo;

import org.jspecify.annotations.NullMarked;
