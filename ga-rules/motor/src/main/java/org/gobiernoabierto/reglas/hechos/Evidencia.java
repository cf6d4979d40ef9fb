package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document, page or recording that shows that something happened.
 *
 * @param registro what the exercise records
 * @param url where it is published; null when not recorded
 * @param sobre place of what it shows
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Evidencia(
    org.gobiernoabierto.modelo.Evidencia registro,
    @Nullable Direccion url,
    String sobre,
    String lista,
    int numero)
    implements Hecho {

  /** What it shows; null when not recorded. */
  public @Nullable String descripcion() {
    return registro.descripcion();
  }

  /** Date of the document; null when not recorded. */
  public @Nullable LocalDate fecha() {
    return registro.fecha();
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
