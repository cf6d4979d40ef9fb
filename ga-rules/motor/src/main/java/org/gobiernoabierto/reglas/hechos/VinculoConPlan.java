package org.gobiernoabierto.reglas.hechos;

import java.util.Map;

/**
 * A link to an axis of another plan, such as the state's development plan.
 *
 * @param registro what the exercise records
 * @param compromiso id of its commitment
 * @param titulo title of its commitment, or its id where it has none
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record VinculoConPlan(
    org.gobiernoabierto.modelo.VinculoConPlan registro,
    String compromiso,
    String titulo,
    String lista,
    int numero)
    implements Hecho {

  /** Name of the plan. */
  public String plan() {
    return registro.plan();
  }

  /** The axis served. */
  public String eje() {
    return registro.eje();
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
