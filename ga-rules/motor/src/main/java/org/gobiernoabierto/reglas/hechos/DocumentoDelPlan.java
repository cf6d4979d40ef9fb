package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document that contains the plan or a part of it (§5.1).
 *
 * @param registro what the exercise records
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record DocumentoDelPlan(
    org.gobiernoabierto.modelo.DocumentoDelPlan registro, String lista, int numero)
    implements Hecho {

  /** Id of the document. */
  public String id() {
    return registro.id();
  }

  /** Its title; null when not recorded. */
  public @Nullable String titulo() {
    return registro.titulo();
  }

  /** Date of publication; null when not recorded. */
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  /** Where it is published; null when not recorded. */
  public @Nullable String url() {
    return registro.url();
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
