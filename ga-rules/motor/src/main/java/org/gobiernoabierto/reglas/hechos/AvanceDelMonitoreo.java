package org.gobiernoabierto.reglas.hechos;

import java.util.Map;
import org.gobiernoabierto.modelo.ElementosDelPlan.Elemento;
import org.gobiernoabierto.modelo.EstadoDeAvance;
import org.jspecify.annotations.Nullable;

/**
 * What the monitoring says of the progress of one activity (§6.3).
 *
 * @param registro what the exercise records
 * @param referido the activity or product that it names; null for none
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record AvanceDelMonitoreo(
    org.gobiernoabierto.modelo.Avance registro,
    @Nullable Elemento referido,
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

  /** Id of the commitment whose activity or product it names; null when it names none. */
  public @Nullable String compromiso() {
    return referido == null ? null : referido.compromiso();
  }

  /** Id of the activity or product that it names; null when it names none. */
  public @Nullable String elemento() {
    return referido == null ? null : referido.id();
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
