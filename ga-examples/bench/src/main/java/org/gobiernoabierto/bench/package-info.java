/** Measures the library beside what it could be instead. Nothing here is for users to copy. */
@NullMarked
package org.gobiernoabierto.bench;

import org.jspecify.annotations.NullMarked;
