package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * A public problem that the tables defined (§4.1).
 *
 * @param id id of the problem
 * @param descripcion what the problem is
 * @param mesas ids of the tables that defined it
 * @param relevante whether a table marked it as relevant
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Problema(
    @NotNull @Identificador String id,
    @Nullable String descripcion,
    List<@NotNull @Identificador String> mesas,
    boolean relevante,
    Map<String, Object> extensiones) {
  public Problema {
    descripcion = Textos.oNulo(descripcion);
    mesas = Listas.copia(mesas);
    extensiones = Extensiones.copia(extensiones);
  }
}
