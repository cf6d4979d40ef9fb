package org.gobiernoabierto.reglas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.gobiernoabierto.reglas.ExplicacionDelResultado.ReglaAplicada;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** The rules, from the model generated at build time; no DRL is compiled here. Thread-safe. */
final class ReglasDrools {

  private static final String MODELO = "/META-INF/kie/org.gobiernoabierto/ga-rules/drools-model";

  private final KieBase base;

  ReglasDrools(Catalogo catalogo) {
    base =
        KieBaseBuilder.createKieBaseFromModel(
            modelos(), RuleBaseFactory.newKnowledgeBaseConfiguration());
    comprobar(catalogo);
  }

  private static List<Model> modelos() {
    try (InputStream indice = ReglasDrools.class.getResourceAsStream(MODELO)) {
      if (indice == null) {
        throw new IllegalStateException("Falta el modelo de reglas " + MODELO);
      }
      return new String(indice.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(linea -> !linea.contains(":"))
          .map(ReglasDrools::modelo)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model modelo(String clase) {
    try {
      return (Model) Class.forName(clase).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No se pudo cargar el modelo de reglas " + clase, e);
    }
  }

  /** Every requirement has rules, and every rule belongs to a requirement. */
  private void comprobar(Catalogo catalogo) {
    Set<String> conReglas = new TreeSet<>();
    nombres().forEach(nombre -> conReglas.add(nombre.split(" ", 2)[0]));
    Set<String> catalogados = new TreeSet<>();
    catalogo.fichas().forEach(ficha -> catalogados.add(ficha.requisito().id()));
    if (!conReglas.equals(catalogados)) {
      throw new IllegalStateException(
          "Las reglas y el catálogo no coinciden. Con reglas: "
              + conReglas
              + "; en el catálogo: "
              + catalogados);
    }
  }

  /** The names of the rules, each starting with the id of its requirement. */
  List<String> nombres() {
    return base.getKiePackages().stream()
        .flatMap(paquete -> paquete.getRules().stream())
        .map(Rule::getName)
        .toList();
  }

  /**
   * Lets every rule look at {@code hechos} and say what it has to say to {@code juicio}.
   *
   * @throws ReglaException when a rule fails, with its name
   */
  void aplicar(List<Object> hechos, Juicio juicio) {
    aplicar(base.newKieSession(), hechos, juicio);
  }

  /** As {@link #aplicar(List, Juicio)}, telling which rules spoke of which facts. */
  List<ReglaAplicada> aplicadas(List<Object> hechos, Juicio juicio) {
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
    return aplicadas;
  }

  private static void aplicar(KieSession sesion, List<Object> hechos, Juicio juicio) {
    try {
      sesion.setGlobal("juicio", juicio);
      hechos.forEach(sesion::insert);
      sesion.fireAllRules();
    } catch (ConsequenceException e) {
      throw new ReglaException(
          "Falló la regla «" + e.getMatch().getRule().getName() + "»: " + causa(e), e);
    } catch (RuntimeException e) {
      throw new ReglaException("Falló la condición de una regla: " + causa(e), e);
    } finally {
      sesion.dispose();
    }
  }

  private static String causa(Throwable e) {
    Throwable causa = e;
    while (causa.getCause() != null) {
      causa = causa.getCause();
    }
    return String.valueOf(causa.getMessage());
  }
}
