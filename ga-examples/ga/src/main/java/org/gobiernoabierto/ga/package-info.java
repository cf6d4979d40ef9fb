/**
 * The command line: reads JSON, evaluates, prints. No logic of its own that belongs in the library.
 */
@NullMarked
package org.gobiernoabierto.ga;

import org.jspecify.annotations.NullMarked;
