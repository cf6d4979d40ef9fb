package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The meeting in which the sectors elect their members (§3.3).
 *
 * @param registro what the exercise records
 * @param sectoresConvocantes sectors of the actors who called
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 */
public record Eleccion(
    org.gobiernoabierto.modelo.Eleccion registro, List<Sector> sectoresConvocantes, boolean cuenta)
    implements Acto {

  /** Date of the meeting; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  /** Ids of the actors who called it. */
  public List<String> convocantes() {
    return registro.convocantes();
  }

  /** Ids of the actors who attended. */
  public List<String> asistentes() {
    return registro.asistentes();
  }

  /** Ids of the members elected in it. */
  public List<String> electos() {
    return registro.electos();
  }

  @Override
  public int paso() {
    return 3;
  }

  @Override
  public String ruta() {
    return "/secretariado/eleccion";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
