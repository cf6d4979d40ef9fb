/**
 * The domain: a local open-government exercise as immutable records, from the selection of the
 * entity to the evaluation of its plan.
 *
 * <p>The constraints say only what is true of any draft; what depends on a step or a date is a rule
 * of {@code ga-rules}. A blank text is as none. Component names are the JSON names.
 */
@NullMarked
package org.gobiernoabierto.modelo;

import org.jspecify.annotations.NullMarked;
