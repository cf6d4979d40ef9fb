package org.gobiernoabierto.reglas.hechos;

import java.util.Map;

/**
 * The Local Technical Secretariat (STL): highest deciding body between government and citizens
 * (§3.1).
 *
 * @param registro what the exercise records
 */
public record SecretariadoTecnicoLocal(org.gobiernoabierto.modelo.SecretariadoTecnicoLocal registro)
    implements Hecho {

  /** Whether it is attested that its seats are held by distinct people, though not named. */
  public boolean personasDistintas() {
    return registro.personasDistintas();
  }

  @Override
  public String ruta() {
    return "/secretariado";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
