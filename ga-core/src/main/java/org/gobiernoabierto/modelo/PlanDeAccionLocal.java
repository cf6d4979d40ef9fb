package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.jspecify.annotations.Nullable;

/**
 * The Local Action Plan (PAL): one document, valid for a year (§5.1). Its end is derived, never
 * typed.
 *
 * @param documentos the documents that call themselves the plan of this cycle
 * @param introduccion context, actors and aims
 * @param contextoNormativo norms it rests on
 * @param objetivoEstrategico its strategic objective
 * @param objetivosEspecificos its specific objectives
 * @param vigencia the validity that the document declares, if any (§5.1)
 * @param lanzamiento its presentation to society (§5.2)
 * @param compromisos its commitments (§4.2)
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record PlanDeAccionLocal(
    List<@NotNull @Valid DocumentoDelPlan> documentos,
    @Nullable String introduccion,
    List<@NotBlank String> contextoNormativo,
    @Nullable String objetivoEstrategico,
    List<@NotBlank String> objetivosEspecificos,
    @Nullable @Valid Vigencia vigencia,
    @Nullable @Valid Lanzamiento lanzamiento,
    List<@NotNull @Valid Compromiso> compromisos,
    Map<String, Object> extensiones) {
  public PlanDeAccionLocal {
    introduccion = Textos.oNulo(introduccion);
    objetivoEstrategico = Textos.oNulo(objetivoEstrategico);
    documentos = Listas.copia(documentos);
    contextoNormativo = Listas.deTextos(contextoNormativo);
    objetivosEspecificos = Listas.deTextos(objetivosEspecificos);
    compromisos = Listas.copia(compromisos);
    extensiones = Extensiones.copia(extensiones);
  }
}
