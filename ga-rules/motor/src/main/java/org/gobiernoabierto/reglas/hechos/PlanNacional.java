package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.catalogo.PlanNacional.Eje;

/**
 * A national open-government plan, as the catalogue has it (§4.2). Every one of the catalogue is a
 * fact of every evaluation.
 *
 * @param registro the plan in the catalogue
 */
public record PlanNacional(org.gobiernoabierto.catalogo.PlanNacional registro) implements Hecho {

  /** Id that commitments cite. */
  public String id() {
    return registro.id();
  }

  /** First year of the plan. */
  public int desde() {
    return registro.desde();
  }

  /** Last year of the plan. */
  public int hasta() {
    return registro.hasta();
  }

  /** Ids of its axes; empty when it is not organised in axes. */
  public List<String> ejes() {
    return registro.ejes().stream().map(Eje::id).toList();
  }

  /** Whether it was or may have been in force on {@code dia}, as far as the catalogue tells. */
  public boolean puedeRegirEn(LocalDate dia) {
    return registro.puedeRegirEn(dia);
  }

  @Override
  public String ruta() {
    return "";
  }
}
