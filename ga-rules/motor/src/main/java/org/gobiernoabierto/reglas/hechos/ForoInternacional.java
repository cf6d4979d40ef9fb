package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;

/**
 * The forum with a workshop held in the framework of the signing event (§1.3).
 *
 * @param registro what the exercise records
 * @param fecha its first day or, where it has none, the day of the signing event
 */
public record ForoInternacional(
    org.gobiernoabierto.modelo.ForoInternacional registro, LocalDate fecha) implements Hecho {

  /** Whether its workshop was given. */
  public boolean taller() {
    return registro.taller();
  }

  /** Whether representatives of the entity attended. */
  public boolean asistencia() {
    return registro.asistencia();
  }

  @Override
  public String ruta() {
    return "/declaracion/foro";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
