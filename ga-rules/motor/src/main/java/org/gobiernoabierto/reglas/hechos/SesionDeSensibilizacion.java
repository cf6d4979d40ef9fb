package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session that explained the exercise (§2.1).
 *
 * @param registro what the exercise records
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record SesionDeSensibilizacion(
    org.gobiernoabierto.modelo.SesionDeSensibilizacion registro,
    boolean cuenta,
    String lista,
    int numero)
    implements Acto {

  /** Id of the session. */
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

  /** Whether the characteristics and scope of the exercise were presented. */
  public boolean presentaElEjercicio() {
    return registro.presentaElEjercicio();
  }

  /** Ids of the actors who attended. */
  public List<String> asistentes() {
    return registro.asistentes();
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
