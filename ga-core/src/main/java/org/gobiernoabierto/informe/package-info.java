/**
 * The vocabulary of a report: requirements, their results, findings and next steps.
 *
 * <p>Every type is immutable and thread-safe. Component names are the JSON names.
 */
@NullMarked
package org.gobiernoabierto.informe;

import org.jspecify.annotations.NullMarked;
