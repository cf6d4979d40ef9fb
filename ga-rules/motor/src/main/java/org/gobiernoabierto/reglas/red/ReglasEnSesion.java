package org.gobiernoabierto.reglas.red;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.base.InitialFact;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.gobiernoabierto.reglas.ReglaException;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/**
 * Rules that need the engine, in a session that is given only the facts they look at. Thread-safe.
 */
final class ReglasEnSesion {

  private final KieBase base;
  private final Set<Class<?>> lecturas = new HashSet<>();
  private final ClassValue<Boolean> hacenFalta =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> clase) {
          return lecturas.stream().anyMatch(leida -> leida.isAssignableFrom(clase));
        }
      };

  /**
   * @param modelos whose rules these are
   */
  ReglasEnSesion(List<Rule> reglas, List<Model> modelos) {
    reglas.forEach(regla -> lecturas.addAll(Lecturas.de(regla, modelos)));
    base =
        KieBaseBuilder.createKieBaseFromModel(
            modelos.stream()
                .<Model>map(
                    modelo ->
                        new ParteDeModelo(
                            modelo, modelo.getRules().stream().filter(reglas::contains).toList()))
                .toList(),
            RuleBaseFactory.newKnowledgeBaseConfiguration());
  }

  /**
   * @param hechas where what the rules insert goes, with the rule that did
   * @return what matched
   * @throws ReglaException when a rule fails
   */
  List<Coincidencia> aplicar(List<Object> hechos, Juicio juicio, List<Coincidencia> hechas) {
    List<Coincidencia> coincidencias = new ArrayList<>();
    KieSession sesion = base.newKieSession();
    try {
      sesion.setGlobal("juicio", juicio);
      for (Object hecho : hechos) {
        if (hacenFalta.get(hecho.getClass())) {
          sesion.insert(hecho);
        }
      }
      sesion.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent evento) {
              coincidencias.add(coincidencia(evento.getMatch()));
            }
          });
      sesion.addEventListener(
          new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent evento) {
              hechas.add(new Coincidencia(evento.getRule().getName(), List.of(evento.getObject())));
            }
          });
      sesion.fireAllRules();
    } catch (ConsequenceException e) {
      throw ReglaException.de(e.getMatch().getRule().getName(), e);
    } catch (RuntimeException e) {
      throw ReglaException.deCondicion(e);
    } finally {
      sesion.dispose();
    }
    return coincidencias;
  }

  /**
   * The engine gives the results of several functions as one, and something of its own where a rule
   * does not start with a fact.
   */
  private static Coincidencia coincidencia(Match coincidencia) {
    return new Coincidencia(
        coincidencia.getRule().getName(),
        coincidencia.getObjects().stream()
            .filter(o -> !(o instanceof InitialFact))
            .flatMap(o -> o instanceof Object[] varios ? Stream.of(varios) : Stream.of(o))
            .toList());
  }
}
