package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Joint Declaration, whose signature starts the exercise formally (§1.1, §1.2).
 *
 * @param fecha date of the signing event; null when not recorded
 * @param firmantes who signed
 * @param continuidad its commitment to continuity (§1.1)
 * @param refrendos later renewals; each restarts the period
 * @param foro the international forum held with the signature (§1.3)
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Declaracion(
    @Nullable LocalDate fecha,
    List<@NotNull @Valid Firma> firmantes,
    @Nullable @Valid CompromisoDeContinuidad continuidad,
    List<@NotNull @Valid Refrendo> refrendos,
    @Nullable @Valid ForoInternacional foro,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones) {
  public Declaracion {
    firmantes = Listas.copia(firmantes);
    refrendos = Listas.copia(refrendos);
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
