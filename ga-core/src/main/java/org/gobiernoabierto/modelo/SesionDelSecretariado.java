package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * A session or other activity of the Secretariat (§6.1).
 *
 * @param id id of the session
 * @param fecha date; null when not recorded
 * @param asunto what it dealt with
 * @param evidencias documents that show it; never null
 */
@RecordBuilder
public record SesionDelSecretariado(
    @NotNull @Identificador String id,
    @Nullable LocalDate fecha,
    @Nullable String asunto,
    List<@NotNull @Valid Evidencia> evidencias) {
  public SesionDelSecretariado {
    asunto = Textos.oNulo(asunto);
    evidencias = Listas.copia(evidencias);
  }
}
