package org.gobiernoabierto.reglas.hechos;

/**
 * A link of a commitment to a national plan (§4.2).
 *
 * @param compromiso title of its commitment
 * @param plan the plan named
 * @param vale whether the plan is in force and the link names an item or axis of it
 * @param rutaDelCompromiso place of its commitment
 * @param numero index of the link
 */
public record VinculoNacional(
    String compromiso, String plan, boolean vale, String rutaDelCompromiso, int numero) {

  /** Place of the link. */
  public String ruta() {
    return rutaDelCompromiso + "/agendaNacional/" + numero;
  }
}
