/** The published JSON by a host's Jackson 3. */
@NullMarked
package org.gobiernoabierto.jackson;

import org.jspecify.annotations.NullMarked;
