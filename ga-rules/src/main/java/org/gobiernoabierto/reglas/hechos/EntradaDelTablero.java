package org.gobiernoabierto.reglas.hechos;

import org.jspecify.annotations.Nullable;

/**
 * An activity that the dashboard says it tracks (§6.2).
 *
 * @param actividad as printed on the dashboard
 * @param compromiso id of the commitment whose element it names; null when it names none
 * @param elemento id of the activity or product; as printed when it names none
 * @param numero its index in the list
 */
public record EntradaDelTablero(
    String actividad, @Nullable String compromiso, String elemento, int numero) implements Hecho {

  @Override
  public String ruta() {
    return "/seguimiento/tablero/actividades/" + numero;
  }
}
