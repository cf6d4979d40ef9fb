package org.gobiernoabierto.reglas.hechos;

import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An actor who nominated the entity (§1.1).
 *
 * @param actor id of the actor
 * @param sector sector of the actor; null when it is not recorded
 * @param nombre name of the actor, or its id where it has none; null when no actor is recorded
 * @param numero its index in the list
 */
public record Postulante(String actor, @Nullable Sector sector, @Nullable String nombre, int numero)
    implements Hecho {

  @Override
  public String ruta() {
    return "/postulantes/" + numero;
  }
}
