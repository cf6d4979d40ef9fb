/**
 * Constraints that hold for any draft of an exercise: shape of ids, order of periods, references.
 */
@NullMarked
package org.gobiernoabierto.modelo.validacion;

import org.jspecify.annotations.NullMarked;
