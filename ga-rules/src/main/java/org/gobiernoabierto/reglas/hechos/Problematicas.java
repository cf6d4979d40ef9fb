package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The problems recorded (§4.1). Absent while none is.
 *
 * @param deMesas problems that a table held so far defined
 * @param relevantes how many of those a table marked as relevant
 * @param desde day of the first table that defined a relevant one; null while there is none
 */
public record Problematicas(int deMesas, int relevantes, @Nullable LocalDate desde) {}
