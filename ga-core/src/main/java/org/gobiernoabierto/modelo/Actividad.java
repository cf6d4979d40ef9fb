package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.gobiernoabierto.modelo.validacion.PeriodoOrdenado;
import org.jspecify.annotations.Nullable;

/**
 * A dated task of a commitment (§4.3, §5.3).
 *
 * @param id id of the activity, unique within its commitment
 * @param descripcion what is to be done
 * @param responsables ids of the actors responsible
 * @param inicio planned start
 * @param fin planned end
 * @param cumplida date on which it was fulfilled; null while it is not
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@PeriodoOrdenado
@RecordBuilder
public record Actividad(
    @NotNull @Identificador String id,
    @Nullable String descripcion,
    List<@NotNull @Identificador String> responsables,
    @Nullable LocalDate inicio,
    @Nullable LocalDate fin,
    @Nullable LocalDate cumplida,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones)
    implements Periodo {
  public Actividad {
    descripcion = Textos.oNulo(descripcion);
    responsables = Listas.copia(responsables);
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
