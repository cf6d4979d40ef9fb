package org.gobiernoabierto.reglas.hechos;

import org.jspecify.annotations.Nullable;

/**
 * What the monitoring says of a commitment (§6.3).
 *
 * @param titulo title of the commitment
 * @param calidad its quality; null when not rated
 * @param relevancia its relevance; null when not rated
 * @param numero index of the commitment
 */
public record CompromisoMonitoreado(
    String titulo, @Nullable String calidad, @Nullable String relevancia, int numero) {

  /** Whether both are rated. */
  public boolean valorado() {
    return calidad != null && relevancia != null;
  }

  /** Place of the commitment. */
  public String ruta() {
    return "/plan/compromisos/" + numero;
  }
}
