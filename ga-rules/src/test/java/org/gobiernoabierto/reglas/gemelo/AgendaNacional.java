package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.catalogo.PlanNacional;
import org.gobiernoabierto.modelo.VinculoConAgendaNacional;
import org.jspecify.annotations.Nullable;

/**
 * The national plans that commitments may cite: those in force at the launch or, without one, on
 * the day the plan was due. Where one follows another within a year, both are.
 */
final class AgendaNacional {

  private final @Nullable LocalDate dia;
  private final List<PlanNacional> vigentes = new ArrayList<>(2);

  AgendaNacional(Caso caso, @Nullable LocalDate vence) {
    LocalDate pedido = caso.lanzamiento;
    if (pedido == null && vence != null && caso.fecha.isAfter(vence)) {
      pedido = vence;
    }
    dia = pedido;
    if (dia != null) {
      for (PlanNacional plan : PlanNacional.CATALOGO) {
        if (rige(plan, dia.getYear())) {
          vigentes.add(plan);
        }
      }
    }
  }

  private static boolean rige(PlanNacional plan, int anio) {
    return plan.desde() <= anio && anio <= plan.hasta()
        || plan.hasta() == anio - 1
            && PlanNacional.CATALOGO.stream().anyMatch(otro -> otro.desde() == anio);
  }

  /** The day whose plan is asked for; null while none is yet. */
  @Nullable LocalDate dia() {
    return dia;
  }

  /** Whether the catalogue has that plan. */
  boolean seConoce() {
    return !vigentes.isEmpty();
  }

  /** Whether a link names an axis or an item of one of those plans. */
  boolean vale(VinculoConAgendaNacional vinculo) {
    for (PlanNacional plan : vigentes) {
      if (plan.id().equals(vinculo.plan())
          && (vinculo.eje() == null ? vinculo.punto() != null : tiene(plan, vinculo.eje()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean tiene(PlanNacional plan, String id) {
    for (PlanNacional.Eje eje : plan.ejes()) {
      if (eje.id().equals(id)) {
        return true;
      }
    }
    return false;
  }
}
