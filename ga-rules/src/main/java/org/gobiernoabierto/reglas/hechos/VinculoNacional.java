package org.gobiernoabierto.reglas.hechos;

/**
 * A link of a commitment to a national plan (§4.2). Absent when the catalogue has no national plan
 * in force in the year of the launch or, without a launch, of the report.
 *
 * @param compromiso title of its commitment
 * @param plan the plan named
 * @param vale whether the plan is in force and the link names an axis of it or, without an axis, an
 *     item; that the plan has the item is not checked
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
