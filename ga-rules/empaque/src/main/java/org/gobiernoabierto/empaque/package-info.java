/** What the build of a rule set's artifact runs. */
@NullMarked
package org.gobiernoabierto.empaque;

import org.jspecify.annotations.NullMarked;
