package org.gobiernoabierto.reglas.red;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.model.AccumulatePattern;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Global;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.gobiernoabierto.reglas.hechos.Juicio;

/** Tells the rules that need no session. Not thread-safe. */
final class Entendidas {

  /** What makes a rule depend on more than facts. */
  private static final List<Rule.Attribute<?>> ATRIBUTOS =
      List.of(
          Rule.Attribute.ENABLED,
          Rule.Attribute.SALIENCE,
          Rule.Attribute.AGENDA_GROUP,
          Rule.Attribute.ACTIVATION_GROUP,
          Rule.Attribute.RULEFLOW_GROUP,
          Rule.Attribute.AUTO_FOCUS,
          Rule.Attribute.DURATION,
          Rule.Attribute.TIMER,
          Rule.Attribute.CALENDARS,
          Rule.Attribute.DATE_EFFECTIVE,
          Rule.Attribute.DATE_EXPIRES);

  private final Set<Variable<?>> conocidas;
  private final Set<Variable<?>> resultados;

  private Entendidas(Set<Variable<?>> conocidas, Set<Variable<?>> resultados) {
    this.conocidas = conocidas;
    this.resultados = resultados;
  }

  /** Whether all that {@code regla} has is understood without the engine. */
  static boolean incluye(Rule regla) {
    return regla.getConsequences().size() == 1
        && ATRIBUTOS.stream().allMatch(a -> esElDeSiempre(regla, a))
        && Parte.alternativas(regla).stream()
            .allMatch(
                partes ->
                    new Entendidas(new HashSet<>(), new HashSet<>())
                        .alternativa(partes, regla.getDefaultConsequence().getVariables()));
  }

  private static <T> boolean esElDeSiempre(Rule regla, Rule.Attribute<T> atributo) {
    T valor = regla.getAttribute(atributo);
    return valor == null || valor.equals(atributo.getDefaultValue());
  }

  private boolean alternativa(List<Parte> partes, Variable<?>... despues) {
    for (Parte parte : partes) {
      if (parte.condicion() instanceof AccumulatePattern<?> acumulacion) {
        resultados.addAll(List.of(acumulacion.getBoundVariables()));
      }
    }
    return partes.stream().allMatch(parte -> condicion(parte.condicion())) && seConocen(despues);
  }

  private boolean condicion(Condition condicion) {
    return switch (condicion.getType()) {
      case PATTERN -> condicion instanceof Pattern<?> patron && patron(patron);
      case NOT, EXISTS ->
          Parte.alternativas(condicion.getSubConditions().get(0)).stream()
              .allMatch(partes -> adentro().alternativa(partes));
      case FORALL -> paraTodos(Parte.alternativas(condicion.getSubConditions().get(0)));
      case ACCUMULATE ->
          condicion instanceof AccumulatePattern<?> acumulacion && acumulacion(acumulacion);
      default -> false;
    };
  }

  private Entendidas adentro() {
    return new Entendidas(new HashSet<>(conocidas), new HashSet<>(resultados));
  }

  private boolean paraTodos(List<List<Parte>> alternativas) {
    return alternativas.size() == 1
        && alternativas.get(0).stream().allMatch(p -> p.condicion() instanceof Pattern)
        && adentro().alternativa(alternativas.get(0));
  }

  /** Not {@code from} somewhere, not of a window of time, and bound only once. */
  private boolean patron(Pattern<?> patron) {
    Variable<?> hecho = patron.getPatternVariable();
    boolean deLosHechos =
        hecho instanceof Declaration<?> declaracion
            && declaracion.getSource() == null
            && declaracion.getWindow() == null;
    boolean nueva = conocidas.add(hecho);
    return deLosHechos
        && nueva != resultados.contains(hecho)
        && patron.getBindings().stream().allMatch(this::enlace)
        && restriccion(patron.getConstraint());
  }

  private boolean enlace(Binding enlace) {
    return seConocen(enlace.getInputVariables()) && conocidas.add(enlace.getBoundVariable());
  }

  private boolean restriccion(Constraint restriccion) {
    return restriccion instanceof SingleConstraint simple
        ? !simple.isTemporal() && seConocen(simple.getVariables())
        : restriccion.getChildren().stream().allMatch(this::restriccion);
  }

  private boolean acumulacion(AccumulatePattern<?> acumulacion) {
    List<List<Parte>> alternativas = Parte.alternativas(acumulacion.getCondition());
    Entendidas adentro = adentro();
    return alternativas.size() == 1
        && adentro.alternativa(alternativas.get(0))
        && Stream.of(acumulacion.getAccumulateFunctions()).allMatch(adentro::funcion)
        && conocidas.addAll(List.of(acumulacion.getBoundVariables()));
  }

  private boolean funcion(AccumulateFunction funcion) {
    return funcion.getExternalVars() == null
        && (!(funcion.getSource() instanceof Variable<?> fuente) || seConocen(fuente))
        && funcion.createFunctionObject() instanceof org.kie.api.runtime.rule.AccumulateFunction;
  }

  private boolean seConocen(Variable<?>... variables) {
    return Stream.of(variables)
        .allMatch(v -> v instanceof Global ? v.getType() == Juicio.class : conocidas.contains(v));
  }
}
