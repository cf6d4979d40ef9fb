/** The guide of 2016, found by the service loader; nothing here needs to be called. */
@NullMarked
package org.gobiernoabierto.seispasos;

import org.jspecify.annotations.NullMarked;
