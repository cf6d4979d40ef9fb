/**
 * The requirements of the guide in plain Java, without facts or rules: what the speed of the rules
 * is compared with, and a second opinion on their results.
 */
@NullMarked
package org.gobiernoabierto.bench.gemelo;

import org.jspecify.annotations.NullMarked;
