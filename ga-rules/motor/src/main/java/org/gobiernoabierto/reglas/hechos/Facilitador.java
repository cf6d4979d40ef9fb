package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Who helps to coordinate the making of the plan (§3.4).
 *
 * @param registro what the exercise records
 * @param procedencia sector of the actor the facilitator comes from; null when the actor is not
 *     recorded
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Facilitador(
    org.gobiernoabierto.modelo.Facilitador registro,
    @Nullable Sector procedencia,
    boolean cuenta,
    String lista,
    int numero)
    implements Acto, EnFunciones {

  /** Id of the facilitator. */
  public String id() {
    return registro.id();
  }

  /** Stable key of the person; null when not recorded. */
  public @Nullable String persona() {
    return registro.persona();
  }

  /** The institution that is known instead of the person; null when not recorded. */
  public @Nullable String institucion() {
    return registro.institucion();
  }

  /** What is known of the person instead of a name; null when not recorded. */
  public @Nullable String perfil() {
    return registro.perfil();
  }

  /** Id of the organisation or body the facilitator comes from; null when not recorded. */
  public @Nullable String actor() {
    return registro.actor();
  }

  /** Whether the Secretariat elected the facilitator. */
  public boolean electoPorElSecretariado() {
    return registro.electoPorElSecretariado();
  }

  /** Date of the election; null when not recorded. */
  @Override
  public @Nullable LocalDate inicio() {
    return registro.inicio();
  }

  /** Last day; null while in office. */
  @Override
  public @Nullable LocalDate fin() {
    return registro.fin();
  }

  /** Date of the election: {@link #inicio()}; null for one whom the Secretariat did not elect. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.electoPorElSecretariado() ? registro.inicio() : null;
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
