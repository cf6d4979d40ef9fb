package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A participatory table (§4.1).
 *
 * @param registro what the exercise records
 * @param sectores sectors of the actors who took part
 * @param ultimoDia its last day, if that day counts: by the date of the report and not before the
 *     Declaration; null otherwise
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Mesa(
    org.gobiernoabierto.modelo.Mesa registro,
    List<Sector> sectores,
    @Nullable LocalDate ultimoDia,
    boolean cuenta,
    String lista,
    int numero)
    implements Acto {

  /** Id of the table. */
  public String id() {
    return registro.id();
  }

  /** First day; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  /** Last day; null for one day. */
  public @Nullable LocalDate fin() {
    return registro.fin();
  }

  /** Its theme; null when not recorded. */
  public @Nullable String tema() {
    return registro.tema();
  }

  /** Ids of the actors who took part. */
  public List<String> participantes() {
    return registro.participantes();
  }

  /** Whether public officials took part. */
  public boolean funcionarios() {
    return registro.funcionarios();
  }

  /** Id of the facilitator who supported it; null when not recorded. */
  public @Nullable String facilitador() {
    return registro.facilitador();
  }

  @Override
  public int paso() {
    return 4;
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
