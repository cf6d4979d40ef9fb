package org.gobiernoabierto.reglas.hechos;

import org.gobiernoabierto.modelo.Sector;

/**
 * An actor who nominated the entity (§1.1).
 *
 * @param actor id of the actor
 * @param sector sector of the actor
 * @param nombre name of the actor, or its id where it has none
 * @param numero its index in the list
 */
public record Postulante(String actor, Sector sector, String nombre, int numero) implements Hecho {

  @Override
  public String ruta() {
    return "/postulantes/" + numero;
  }
}
