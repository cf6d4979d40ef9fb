/** The library in a Jakarta servlet. */
@NullMarked
package org.gobiernoabierto.ejemplos.servlet;

import org.jspecify.annotations.NullMarked;
