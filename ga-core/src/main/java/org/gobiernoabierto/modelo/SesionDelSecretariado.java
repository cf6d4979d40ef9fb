package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * A session or other activity of the Secretariat (§6.1).
 *
 * @param id id of the session
 * @param fecha date; null when not recorded
 * @param asunto what it dealt with
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record SesionDelSecretariado(
    @NotNull @Identificador String id,
    @Nullable LocalDate fecha,
    @Nullable String asunto,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones) {
  public SesionDelSecretariado {
    asunto = Textos.oNulo(asunto);
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
