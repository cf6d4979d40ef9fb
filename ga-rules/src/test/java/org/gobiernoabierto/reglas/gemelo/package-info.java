/**
 * The requirements of the guide in plain Java, without facts or rules: a second opinion on their
 * results, and what their speed is compared with.
 */
@NullMarked
package org.gobiernoabierto.reglas.gemelo;

import org.jspecify.annotations.NullMarked;
