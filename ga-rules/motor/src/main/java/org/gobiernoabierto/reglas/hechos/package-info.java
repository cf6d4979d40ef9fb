/**
 * The vocabulary of rules: facts about an exercise as of a date, and what a rule can say of them.
 *
 * <p>There is one fact for each thing that an exercise records. It says what is recorded, where,
 * and whether it counts by the date; rules join facts. Facts are immutable.
 */
@NullMarked
package org.gobiernoabierto.reglas.hechos;

import org.jspecify.annotations.NullMarked;
