/** An example: the library behind HTTP, with nothing but the JDK's own server. */
@NullMarked
package org.gobiernoabierto.portal;

import org.jspecify.annotations.NullMarked;
