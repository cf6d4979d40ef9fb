/** What an invented state asks beyond the guide: a rule set to copy from. */
@NullMarked
package org.gobiernoabierto.anahuac;

import org.jspecify.annotations.NullMarked;
