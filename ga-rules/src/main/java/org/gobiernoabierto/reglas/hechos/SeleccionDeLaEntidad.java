package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The selection of the entity (§0.1). Absent when not recorded or dated after the report.
 *
 * @param fecha its date; null when not recorded
 * @param declaracion date of the Declaration; null when not signed
 */
public record SeleccionDeLaEntidad(@Nullable LocalDate fecha, @Nullable LocalDate declaracion) {}
