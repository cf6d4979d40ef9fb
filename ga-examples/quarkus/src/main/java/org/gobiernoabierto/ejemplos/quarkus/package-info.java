/** The library in Quarkus. */
@NullMarked
package org.gobiernoabierto.ejemplos.quarkus;

import org.jspecify.annotations.NullMarked;
