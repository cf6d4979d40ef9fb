package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.modelo.Calidad;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the Secretariat and who holds it over a period (§3.2, §3.3).
 *
 * @param registro what the exercise records
 * @param procedencia sector of the actor the person comes from; null when the actor is not recorded
 * @param consta whether the first day in office has come by the date of the report; a member
 *     without one is in office from the start
 * @param cuenta whether there is a first day in office that has come and is not before the
 *     Declaration (§1.2)
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Integrante(
    org.gobiernoabierto.modelo.Integrante registro,
    @Nullable Sector procedencia,
    boolean consta,
    boolean cuenta,
    String lista,
    int numero)
    implements EnFunciones {

  /** Id of the membership. */
  public String id() {
    return registro.id();
  }

  /** Stable key of the person, not necessarily a name; null when not recorded. */
  public @Nullable String persona() {
    return registro.persona();
  }

  /** The sector represented. */
  public Sector sector() {
    return registro.sector();
  }

  /** Principal or alternate. */
  public Calidad calidad() {
    return registro.calidad();
  }

  /** The institution that is known instead of the person; null when not recorded. */
  public @Nullable String institucion() {
    return registro.institucion();
  }

  /** What is known of the person instead of a name; null when not recorded. */
  public @Nullable String perfil() {
    return registro.perfil();
  }

  /** Id of the organisation or body the person comes from; null when not recorded. */
  public @Nullable String actor() {
    return registro.actor();
  }

  /** First day in office; null when not recorded. */
  @Override
  public @Nullable LocalDate inicio() {
    return registro.inicio();
  }

  /** Last day in office; null while in office. */
  @Override
  public @Nullable LocalDate fin() {
    return registro.fin();
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
