/**
 * The vocabulary of rules: facts about an exercise as of a date, and what a rule can say of them.
 *
 * <p>Every fact already carries its context and holds only what happened by the date and counts;
 * nearly every rule is one pattern over one fact. Facts are immutable.
 */
@NullMarked
package org.gobiernoabierto.reglas.hechos;

import org.jspecify.annotations.NullMarked;
