package org.gobiernoabierto.reglas.hechos;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the monitoring says of one commitment (§6.3).
 *
 * @param registro what the exercise records
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record ValoracionDelMonitoreo(
    org.gobiernoabierto.modelo.ValoracionDelMonitoreo registro, String lista, int numero)
    implements Hecho {

  /** Id of the commitment. */
  public String compromiso() {
    return registro.compromiso();
  }

  /** Its quality; null when not recorded. */
  public @Nullable String calidad() {
    return registro.calidad();
  }

  /** Its relevance; null when not recorded. */
  public @Nullable String relevancia() {
    return registro.relevancia();
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
