/** For the modules that read exercises through a parser of their host's. */
@NullMarked
package org.gobiernoabierto.json.fichas;

import org.jspecify.annotations.NullMarked;
