/** The library in plain Java. */
@NullMarked
package org.gobiernoabierto.ejemplos.llano;

import org.jspecify.annotations.NullMarked;
