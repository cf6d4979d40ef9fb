package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.gobiernoabierto.modelo.EstadoDeAvance;
import org.jspecify.annotations.Nullable;

/**
 * Reported progress of one activity or product.
 *
 * @param registro what the exercise records
 * @param fecha day of the update that reports it
 * @param compromiso id of the commitment whose element it names; null when it names none
 * @param elemento id of the activity or product
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Avance(
    org.gobiernoabierto.modelo.Avance registro,
    @Nullable LocalDate fecha,
    @Nullable String compromiso,
    String elemento,
    String lista,
    int numero)
    implements Hecho {

  /** Its state. */
  public EstadoDeAvance estado() {
    return registro.estado();
  }

  /** Progress in per cent, 0 to 100; null when not reported. */
  public @Nullable Integer porcentaje() {
    return registro.porcentaje();
  }

  /** Address of the evidence; null when not recorded. */
  public @Nullable String evidencia() {
    return registro.evidencia();
  }

  @Override
  public String ruta() {
    return lista + numero;
  }
}
