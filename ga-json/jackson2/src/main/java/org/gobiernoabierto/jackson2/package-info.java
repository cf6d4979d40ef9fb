/** The published JSON by a host's Jackson 2. */
@NullMarked
package org.gobiernoabierto.jackson2;

import org.jspecify.annotations.NullMarked;
