package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evidence of one activity of the Secretariat published on the microsite (§6.1).
 *
 * @param registro what the exercise records
 * @param url its address; null when not recorded
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record EvidenciaPublicada(
    org.gobiernoabierto.modelo.EvidenciaPublicada registro,
    @Nullable Direccion url,
    String lista,
    int numero)
    implements Hecho {

  /** Id of the session, decision or table that it documents. */
  public String acto() {
    return registro.acto();
  }

  /** Date of publication; null when not recorded. */
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
