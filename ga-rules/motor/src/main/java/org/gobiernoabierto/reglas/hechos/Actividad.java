package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dated task of a commitment (§4.3, §5.3).
 *
 * @param registro what the exercise records
 * @param compromiso id of its commitment
 * @param cumplido day on which it was fulfilled, if that day counts: by the date of the report and
 *     not before the Declaration; null otherwise
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Actividad(
    org.gobiernoabierto.modelo.Actividad registro,
    String compromiso,
    @Nullable LocalDate cumplido,
    String lista,
    int numero)
    implements ElementoDelPlan {

  /** Id of the activity, unique within its commitment. */
  @Override
  public String id() {
    return registro.id();
  }

  /** What is to be done; null when not recorded. */
  @Override
  public @Nullable String descripcion() {
    return registro.descripcion();
  }

  /** Ids of the actors responsible. */
  public List<String> responsables() {
    return registro.responsables();
  }

  /** Planned start; null when not recorded. */
  public @Nullable LocalDate inicio() {
    return registro.inicio();
  }

  /** Planned end; null when not recorded. */
  @Override
  public @Nullable LocalDate fin() {
    return registro.fin();
  }

  /** What messages call it: its description, or its id where it has none. */
  @Override
  public String nombre() {
    return registro.descripcion() == null ? registro.id() : registro.descripcion();
  }

  @Override
  public String rutaDelFin() {
    return ruta() + "/fin";
  }

  @Override
  public String ruta() {
    return lista + numero;
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
