package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.modelo.Asunto;
import org.jspecify.annotations.Nullable;

/**
 * A recorded decision of the Secretariat (§3.1).
 *
 * @param registro what the exercise records
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Decision(
    org.gobiernoabierto.modelo.Decision registro, boolean cuenta, String lista, int numero)
    implements Acto {

  /** Id of the decision. */
  public String id() {
    return registro.id();
  }

  /** Date; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  /** What was decided. */
  public Asunto asunto() {
    return registro.asunto();
  }

  @Override
  public int paso() {
    return 3;
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
