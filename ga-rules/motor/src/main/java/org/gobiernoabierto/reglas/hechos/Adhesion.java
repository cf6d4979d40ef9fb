package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An actor joining the exercise (§2.2).
 *
 * @param registro what the exercise records
 * @param sector sector of the actor
 * @param nombre name of the actor, or its id where it has none
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Adhesion(
    org.gobiernoabierto.modelo.Adhesion registro,
    Sector sector,
    String nombre,
    boolean cuenta,
    String lista,
    int numero)
    implements Acto {

  /** Id of the actor. */
  public String actor() {
    return registro.actor();
  }

  /** Date of joining; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  @Override
  public int paso() {
    return 2;
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
