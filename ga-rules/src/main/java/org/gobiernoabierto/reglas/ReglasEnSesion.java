package org.gobiernoabierto.reglas;

import java.util.ArrayList;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.gobiernoabierto.reglas.ExplicacionDelResultado.ReglaAplicada;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** Rules that look at several facts together, in a session of the engine. Thread-safe. */
final class ReglasEnSesion {

  private final KieBase base;

  ReglasEnSesion(List<Model> modelos) {
    base =
        KieBaseBuilder.createKieBaseFromModel(
            modelos, RuleBaseFactory.newKnowledgeBaseConfiguration());
  }

  void aplicar(List<Object> hechos, Juicio juicio) {
    aplicar(base.newKieSession(), hechos, juicio);
  }

  /** Tells {@code oyente} when all is done, so that what it throws is not taken for a rule's. */
  void aplicar(List<Object> hechos, Juicio juicio, OyenteDeReglas oyente) {
    List<ReglaAplicada> aplicadas = new ArrayList<>();
    KieSession sesion = base.newKieSession();
    sesion.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void afterMatchFired(AfterMatchFiredEvent evento) {
            aplicadas.add(
                new ReglaAplicada(
                    evento.getMatch().getRule().getName(),
                    evento.getMatch().getObjects().stream().map(String::valueOf).toList()));
          }
        });
    aplicar(sesion, hechos, juicio);
    aplicadas.forEach(aplicada -> oyente.hablo(aplicada.nombre(), aplicada.hechos()));
  }

  private static void aplicar(KieSession sesion, List<Object> hechos, Juicio juicio) {
    try {
      sesion.setGlobal("juicio", juicio);
      hechos.forEach(sesion::insert);
      sesion.fireAllRules();
    } catch (ConsequenceException e) {
      throw ReglaException.de(e.getMatch().getRule().getName(), e);
    } catch (RuntimeException e) {
      throw ReglaException.deCondicion(e);
    } finally {
      sesion.dispose();
    }
  }
}
