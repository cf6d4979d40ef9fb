/** An exercise taken apart and put together by the JSON Pointers of its places. */
@NullMarked
package org.gobiernoabierto.modelo.lugares;

import org.jspecify.annotations.NullMarked;
