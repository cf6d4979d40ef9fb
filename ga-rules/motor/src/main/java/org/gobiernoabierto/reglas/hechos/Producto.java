package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable of a commitment (§4.3, §5.3).
 *
 * @param registro what the exercise records
 * @param compromiso id of its commitment
 * @param cumplido day on which it was fulfilled, if that day counts: by the date of the report and
 *     not before the Declaration; null otherwise
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Producto(
    org.gobiernoabierto.modelo.Producto registro,
    String compromiso,
    @Nullable LocalDate cumplido,
    String lista,
    int numero)
    implements ElementoDelPlan {

  /** Id of the product, unique within its commitment. */
  @Override
  public String id() {
    return registro.id();
  }

  /** What is delivered; null when not recorded. */
  @Override
  public @Nullable String descripcion() {
    return registro.descripcion();
  }

  /** Date on which it is due; null when not recorded. */
  public @Nullable LocalDate entrega() {
    return registro.entrega();
  }

  /** Where it is published; null when not recorded. */
  public @Nullable String url() {
    return registro.url();
  }

  /** What messages call it: its description, or its id where it has none. */
  @Override
  public String nombre() {
    return registro.descripcion() == null ? registro.id() : registro.descripcion();
  }

  /** Day on which it is due: {@link #entrega()}. */
  @Override
  public @Nullable LocalDate fin() {
    return registro.entrega();
  }

  @Override
  public String rutaDelFin() {
    return ruta() + "/entrega";
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
