/**
 * From an exercise to the facts that rules read: what happened by a date, what counts, what is due
 * when.
 */
@NullMarked
package org.gobiernoabierto.reglas.expediente;

import org.jspecify.annotations.NullMarked;
