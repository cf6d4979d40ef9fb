package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update of the tracking dashboard (§6.2).
 *
 * @param fecha date of the update; null when not recorded
 * @param avances the progress it reports
 */
@RecordBuilder
public record Actualizacion(@Nullable LocalDate fecha, List<@NotNull @Valid Avance> avances) {
  public Actualizacion {
    avances = Listas.copia(avances);
  }
}
