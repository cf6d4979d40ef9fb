package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The minimum rules of the Secretariat (§3.4).
 *
 * @param fecha date of adoption; null when not recorded
 * @param reglasDeIntegracion whether it has rules of membership
 * @param reglasDeInteraccion whether it has rules of interaction
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record MecanismoDeGobernanza(
    @Nullable LocalDate fecha,
    boolean reglasDeIntegracion,
    boolean reglasDeInteraccion,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones) {
  public MecanismoDeGobernanza {
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
