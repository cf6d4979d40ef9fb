package org.gobiernoabierto.reglas.hechos;

import org.gobiernoabierto.modelo.ElementosDelPlan.Elemento;
import org.jspecify.annotations.Nullable;

/**
 * An activity that the dashboard says it tracks (§6.2).
 *
 * @param actividad as printed on the dashboard
 * @param referido the activity or product that it names; null for none
 * @param numero its index in the list
 */
public record EntradaDelTablero(String actividad, @Nullable Elemento referido, int numero)
    implements Hecho {

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
    return "/seguimiento/tablero/actividades/" + numero;
  }
}
