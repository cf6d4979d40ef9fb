package org.gobiernoabierto.reglas.red;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Declaration;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Query;
import org.drools.model.QueryDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.patterns.QueryCallPattern;

/** The classes whose facts rules look at, in their own conditions and in the queries they call. */
final class Lecturas {

  private final List<Model> modelos;
  private final Set<Class<?>> clases = new HashSet<>();
  private final Set<Variable<?>> resultados = new HashSet<>();
  private final Set<Query> consultas = new HashSet<>();

  private Lecturas(List<Model> modelos) {
    this.modelos = modelos;
  }

  /**
   * @param modelos where the queries are
   */
  static Set<Class<?>> de(Rule regla, List<Model> modelos) {
    Lecturas lecturas = new Lecturas(modelos);
    lecturas.leer(regla.getView());
    return lecturas.clases;
  }

  private void leer(Condition condicion) {
    if (condicion instanceof QueryCallPattern llamada) {
      consulta(llamada.getQuery());
    } else if (condicion instanceof AccumulatePattern<?> acumulacion) {
      resultados.addAll(List.of(acumulacion.getBoundVariables()));
      leer(acumulacion.getCondition());
    } else if (condicion instanceof Pattern<?> patron) {
      Variable<?> hecho = patron.getPatternVariable();
      boolean deAfuera = hecho instanceof Declaration<?> d && d.getSource() != null;
      if (!deAfuera && !resultados.contains(hecho)) {
        clases.add(hecho.getType());
      }
    } else {
      condicion.getSubConditions().forEach(this::leer);
    }
  }

  private void consulta(QueryDef llamada) {
    modelos.stream()
        .flatMap(modelo -> modelo.getQueries().stream())
        .filter(consulta -> consulta.getName().equals(llamada.getName()))
        .filter(consultas::add)
        .forEach(consulta -> leer(consulta.getView()));
  }
}
