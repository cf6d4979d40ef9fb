package org.gobiernoabierto.reglas.hechos;

/**
 * The Local Technical Secretariat (STL): highest deciding body between government and citizens
 * (§3.1).
 *
 * @param registro what the exercise records
 */
public record SecretariadoTecnicoLocal(org.gobiernoabierto.modelo.SecretariadoTecnicoLocal registro)
    implements Hecho {

  @Override
  public String ruta() {
    return "/secretariado";
  }
}
