/**
 * Runs rules without a session, as a network of joins over facts, and those that ask for more in a
 * session of Drools.
 */
@NullMarked
package org.gobiernoabierto.reglas.red;

import org.jspecify.annotations.NullMarked;
