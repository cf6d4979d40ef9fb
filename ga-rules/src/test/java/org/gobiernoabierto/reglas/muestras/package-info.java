/** Exercises of any size, sound and faulty, to judge and to measure with. */
@NullMarked
package org.gobiernoabierto.reglas.muestras;

import org.jspecify.annotations.NullMarked;
