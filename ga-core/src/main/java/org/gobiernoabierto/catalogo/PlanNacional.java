package org.gobiernoabierto.catalogo;

import java.util.List;
import java.util.Optional;
import org.gobiernoabierto.idioma.Texto;

/**
 * An action plan of Mexico in the Open Government Partnership. «Agenda Nacional de Gobierno
 * Abierto» (§4.2) is read as the plan in force; no document of 2016 that defines the term could be
 * read.
 *
 * @param id id that commitments cite
 * @param desde first year of the plan
 * @param hasta last year of the plan
 * @param compromisos number of its commitments
 * @param ejes its axes; empty when it is not organised in axes
 */
public record PlanNacional(String id, int desde, int hasta, int compromisos, List<Eje> ejes) {

  /** The plans that were in force while exercises ran under the guide. */
  public static final List<PlanNacional> CATALOGO =
      List.of(
          new PlanNacional("PA2015", 2013, 2015, 26, List.of()),
          new PlanNacional(
              "PA2018",
              2016,
              2018,
              11,
              List.of(
                  new Eje(
                      "DH",
                      new Texto(
                          "Derechos humanos y fortalecimiento del Estado de derecho",
                          "Human rights and strengthening the rule of law"),
                      true),
                  new Eje("IG", new Texto("Igualdad de género", "Gender equality"), false),
                  new Eje(
                      "SNA",
                      new Texto(
                          "Sistema Nacional Anticorrupción", "National anti-corruption system"),
                      false),
                  new Eje(
                      "RN",
                      new Texto(
                          "Gobernanza de recursos naturales y cambio climático",
                          "Governance of natural resources and climate change"),
                      false),
                  new Eje(
                      "PD", new Texto("Pobreza y desigualdad", "Poverty and inequality"), false),
                  new Eje("SP", new Texto("Servicios públicos", "Public services"), false))));

  public PlanNacional {
    ejes = List.copyOf(ejes);
  }

  /**
   * An axis of a national plan.
   *
   * @param id id that commitments cite
   * @param nombre its name
   * @param nombreVerificado whether the Spanish name was seen in a source; otherwise it is
   *     translated
   */
  public record Eje(String id, Texto nombre, boolean nombreVerificado) {}

  /** The plan with this id, if the catalogue has it. */
  public static Optional<PlanNacional> deId(String id) {
    return CATALOGO.stream().filter(plan -> plan.id.equals(id)).findFirst();
  }

  /** The plan in force in {@code anio}, if the catalogue has one. */
  public static Optional<PlanNacional> vigenteEn(int anio) {
    return CATALOGO.stream().filter(plan -> plan.desde <= anio && anio <= plan.hasta).findFirst();
  }

  /** Whether the plan has an axis with this id. */
  public boolean tieneEje(String eje) {
    for (Eje suyo : ejes) {
      if (suyo.id.equals(eje)) {
        return true;
      }
    }
    return false;
  }
}
