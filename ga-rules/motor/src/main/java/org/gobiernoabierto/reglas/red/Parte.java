package org.gobiernoabierto.reglas.red;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;

/**
 * One condition of a rule.
 *
 * @param lugar which of the conditions of the rule as they are written, from 0; what is asked of
 *     the result of an accumulate is part of it
 */
record Parte(Condition condicion, int lugar) {

  /** Each way to satisfy a rule, without {@code or}; the model lists the consequence as well. */
  static List<List<Parte>> alternativas(Rule regla) {
    return new Lectura().todas(regla.getView().getSubConditions());
  }

  /** Each way to satisfy a condition, without {@code or}. */
  static List<List<Parte>> alternativas(Condition condicion) {
    return new Lectura().todas(List.of(condicion));
  }

  private static final class Lectura {

    private final Map<Variable<?>, Integer> resultados = new HashMap<>();
    private int leidas;

    List<List<Parte>> todas(List<Condition> condiciones) {
      List<List<Parte>> hasta = List.of(List.of());
      for (Condition condicion : condiciones) {
        List<List<Parte>> siguientes = una(condicion);
        hasta =
            hasta.stream().flatMap(antes -> siguientes.stream().map(d -> unir(antes, d))).toList();
      }
      return hasta;
    }

    private List<List<Parte>> una(Condition condicion) {
      return switch (condicion.getType()) {
        case CONSEQUENCE -> List.of(List.of());
        case AND -> todas(condicion.getSubConditions());
        case OR -> condicion.getSubConditions().stream().flatMap(c -> una(c).stream()).toList();
        default -> List.of(List.of(new Parte(condicion, lugar(condicion))));
      };
    }

    private int lugar(Condition condicion) {
      if (condicion instanceof AccumulatePattern<?> acumulacion) {
        Stream.of(acumulacion.getBoundVariables()).forEach(v -> resultados.put(v, leidas));
      } else if (condicion instanceof Pattern<?> patron
          && resultados.containsKey(patron.getPatternVariable())) {
        return resultados.get(patron.getPatternVariable());
      }
      return leidas++;
    }

    private static List<Parte> unir(List<Parte> antes, List<Parte> despues) {
      List<Parte> todas = new ArrayList<>(antes);
      todas.addAll(despues);
      return todas;
    }
  }
}
