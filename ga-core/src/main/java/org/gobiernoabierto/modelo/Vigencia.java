package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.gobiernoabierto.modelo.validacion.PeriodoOrdenado;
import org.jspecify.annotations.Nullable;

/**
 * The validity that a plan declares for itself (§5.1).
 *
 * @param inicio first day
 * @param fin last day
 */
@PeriodoOrdenado
@RecordBuilder
public record Vigencia(@Nullable LocalDate inicio, @Nullable LocalDate fin) implements Periodo {}
