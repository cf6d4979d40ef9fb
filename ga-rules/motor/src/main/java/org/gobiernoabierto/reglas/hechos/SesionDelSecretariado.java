package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session or other activity of the Secretariat (§6.1).
 *
 * @param registro what the exercise records
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record SesionDelSecretariado(
    org.gobiernoabierto.modelo.SesionDelSecretariado registro,
    boolean cuenta,
    String lista,
    int numero)
    implements Acto {

  /** Id of the session. */
  public String id() {
    return registro.id();
  }

  /** Date; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  /** What it dealt with; null when not recorded. */
  public @Nullable String asunto() {
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
