package org.gobiernoabierto.reglas.expediente;

import org.gobiernoabierto.modelo.DocumentoDelPlan;
import org.gobiernoabierto.modelo.Lanzamiento;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.reglas.hechos.Plan;
import org.gobiernoabierto.reglas.hechos.Vigencia;

/** Facts about the Local Action Plan (§5) and its commitments (§4.2, §4.3). */
final class HechosDelPlan {

  private static final String DOCUMENTOS = "/plan/documentos/";
  private static final String LANZAMIENTO = "/plan/lanzamiento";

  private HechosDelPlan() {}

  static void reunir(Expediente expediente, Hechos hechos) {
    PlanDeAccionLocal plan = expediente.ejercicio().plan();
    if (plan == null) {
      return;
    }
    hechos.agregar(new Plan(plan));
    for (int i = 0; i < plan.documentos().size(); i++) {
      DocumentoDelPlan documento = plan.documentos().get(i);
      if (expediente.constaOFalta(documento.fecha())) {
        hechos.agregar(
            new org.gobiernoabierto.reglas.hechos.DocumentoDelPlan(documento, DOCUMENTOS, i));
      }
    }
    if (plan.vigencia() != null) {
      hechos.agregar(new Vigencia(plan.vigencia()));
    }
    Lanzamiento lanzamiento = plan.lanzamiento();
    if (lanzamiento != null && hechos.estaA(lanzamiento.fecha())) {
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.Lanzamiento(
              lanzamiento, expediente.cuenta(lanzamiento.fecha())));
      hechos.evidencias(lanzamiento.evidencias(), LANZAMIENTO);
    }
    HechosDelCompromiso.reunir(plan.compromisos(), expediente, hechos);
  }
}
