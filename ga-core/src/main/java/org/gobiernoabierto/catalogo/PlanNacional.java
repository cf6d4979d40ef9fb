package org.gobiernoabierto.catalogo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * An action plan of Mexico in the Open Government Partnership. «Agenda Nacional de Gobierno
 * Abierto» (§4.2) is read as the plan in force; no document of 2016 that defines the term could be
 * read.
 *
 * @param id id that commitments cite
 * @param desde first year of the plan
 * @param hasta last year of the plan
 * @param publicado day on which it was published, since which it is in force; null when not known
 * @param compromisos number of its commitments
 * @param ejes its axes; empty when it is not organised in axes
 */
public record PlanNacional(
    String id,
    int desde,
    int hasta,
    @Nullable LocalDate publicado,
    int compromisos,
    List<Eje> ejes) {

  /** The plans that were in force while exercises ran under the guide. */
  public static final List<PlanNacional> CATALOGO =
      List.of(
          new PlanNacional("PA2015", 2013, 2015, null, 26, List.of()),
          new PlanNacional(
              "PA2018",
              2016,
              2018,
              null,
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

  /**
   * Whether the plan may have been in force on {@code dia}, for all that the catalogue knows. A
   * plan is in force from its publication until the plan that follows it at once is published, or
   * to the end of {@link #hasta} when none does. While the day of a publication is not known, it
   * may be any in the first year of that plan: in 2016, both the old and the new one may be in
   * force.
   */
  public boolean puedeRegirEn(LocalDate dia) {
    return puedeRegirEn(dia, CATALOGO);
  }

  boolean puedeRegirEn(LocalDate dia, List<PlanNacional> catalogo) {
    LocalDate inicio = publicado == null ? LocalDate.of(desde, 1, 1) : publicado;
    return !dia.isBefore(inicio) && !dia.isAfter(ultimoDiaPosible(catalogo));
  }

  private LocalDate ultimoDiaPosible(List<PlanNacional> catalogo) {
    for (PlanNacional otro : catalogo) {
      if (otro.desde == hasta + 1) {
        return otro.publicado == null
            ? LocalDate.of(otro.desde, 12, 31)
            : otro.publicado.minusDays(1);
      }
    }
    return LocalDate.of(hasta, 12, 31);
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
