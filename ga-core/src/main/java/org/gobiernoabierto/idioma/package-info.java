/** The two languages that everything said to a person is said in. */
@NullMarked
package org.gobiernoabierto.idioma;

import org.jspecify.annotations.NullMarked;
