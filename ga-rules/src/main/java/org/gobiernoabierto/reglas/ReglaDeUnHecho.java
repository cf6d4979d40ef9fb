package org.gobiernoabierto.reglas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Global;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.gobiernoabierto.reglas.hechos.Juicio;

/**
 * A rule that looks at one fact alone. What it says hangs on nothing else, so the conditions and
 * the consequence that Drools compiled are applied as they are, without a network or an agenda.
 * Thread-safe.
 */
final class ReglaDeUnHecho {

  /** What makes a rule depend on more than the fact. */
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

  private final String nombre;
  private final Class<?> clase;
  private final Condicion condicion;
  private final BlockN consecuencia;
  private final List<Argumento> argumentos = new ArrayList<>();

  ReglaDeUnHecho(Rule regla) {
    nombre = regla.getName();
    Pattern<?> patron = patron(regla);
    clase = patron.getPatternVariable().getType();
    condicion = condicion(patron.getConstraint());
    consecuencia = regla.getDefaultConsequence().getBlock();
    for (Variable<?> variable : regla.getDefaultConsequence().getVariables()) {
      argumentos.add(argumento(variable, patron));
    }
  }

  /** Whether {@code regla} is a rule of one pattern and nothing that needs the engine. */
  static boolean puedeSer(Rule regla) {
    List<Condition> condiciones = condiciones(regla);
    Consequence consecuencia = regla.getDefaultConsequence();
    return condiciones.size() == 1
        && condiciones.get(0) instanceof Pattern<?> patron
        && patron.getType() == Condition.Type.PATTERN
        && esDeLosHechos(patron.getPatternVariable())
        && soloDe(patron.getPatternVariable(), patron.getConstraint())
        && patron.getBindings().stream().allMatch(b -> b.getInputVariables().length == 1)
        && regla.getConsequences().size() == 1
        && !consecuencia.isUsingDrools()
        && Arrays.stream(consecuencia.getVariables()).allMatch(v -> seConoce(v, patron))
        && ATRIBUTOS.stream().allMatch(a -> esElDeSiempre(regla, a));
  }

  /** Not {@code from} somewhere, and not of a window of time. */
  private static boolean esDeLosHechos(Variable<?> variable) {
    return variable instanceof Declaration<?> declaracion
        && declaracion.getSource() == null
        && declaracion.getWindow() == null;
  }

  private static boolean soloDe(Variable<?> hecho, Constraint condicion) {
    if (condicion instanceof SingleConstraint simple) {
      Variable<?>[] variables = simple.getVariables();
      return !simple.isTemporal()
          && switch (variables.length) {
            case 0 -> true;
            case 1 -> variables[0] == hecho;
            case 2 -> variables[0] == hecho && esElJuicio(variables[1]);
            default -> false;
          };
    }
    return condicion.getChildren().stream().allMatch(parte -> soloDe(hecho, parte));
  }

  private static boolean seConoce(Variable<?> variable, Pattern<?> patron) {
    return variable == patron.getPatternVariable()
        || esElJuicio(variable)
        || patron.getBindings().stream().anyMatch(b -> b.getBoundVariable() == variable);
  }

  private static boolean esElJuicio(Variable<?> variable) {
    return variable instanceof Global && variable.getType() == Juicio.class;
  }

  private static <T> boolean esElDeSiempre(Rule regla, Rule.Attribute<T> atributo) {
    T valor = regla.getAttribute(atributo);
    return valor == null || valor.equals(atributo.getDefaultValue());
  }

  /** The model lists the consequence among the conditions, after them. */
  private static List<Condition> condiciones(Rule regla) {
    return regla.getView().getSubConditions().stream()
        .filter(c -> c.getType() != Condition.Type.CONSEQUENCE)
        .toList();
  }

  private static Pattern<?> patron(Rule regla) {
    return (Pattern<?>) condiciones(regla).get(0);
  }

  @SuppressWarnings("unchecked")
  private static Condicion condicion(Constraint condicion) {
    if (condicion instanceof SingleConstraint simple) {
      if (simple.getVariables().length == 0) {
        boolean siempre = simple == SingleConstraint.TRUE;
        return (hecho, juicio) -> siempre;
      }
      if (simple.getVariables().length == 2) {
        Predicate2<Object, Object> predicado = simple.getPredicate2();
        return predicado::test;
      }
      Predicate1<Object> predicado = simple.getPredicate1();
      return (hecho, juicio) -> predicado.test(hecho);
    }
    Condicion[] partes =
        condicion.getChildren().stream().map(ReglaDeUnHecho::condicion).toArray(Condicion[]::new);
    return condicion.getType() == Constraint.Type.OR ? alguna(partes) : todas(partes);
  }

  private static Condicion todas(Condicion[] partes) {
    if (partes.length == 1) {
      return partes[0];
    }
    return (hecho, juicio) -> {
      for (Condicion parte : partes) {
        if (!parte.vale(hecho, juicio)) {
          return false;
        }
      }
      return true;
    };
  }

  private static Condicion alguna(Condicion[] partes) {
    return (hecho, juicio) -> {
      for (Condicion parte : partes) {
        if (parte.vale(hecho, juicio)) {
          return true;
        }
      }
      return false;
    };
  }

  @SuppressWarnings("unchecked")
  private static Argumento argumento(Variable<?> variable, Pattern<?> patron) {
    if (variable == patron.getPatternVariable()) {
      return (hecho, juicio) -> hecho;
    }
    for (Binding enlace : patron.getBindings()) {
      if (enlace.getBoundVariable() == variable) {
        Function1<Object, Object> valor = enlace.getBindingFunction();
        return (hecho, juicio) -> valor.apply(hecho);
      }
    }
    return (hecho, juicio) -> juicio;
  }

  String nombre() {
    return nombre;
  }

  boolean trataDe(Class<?> claseDelHecho) {
    return clase.isAssignableFrom(claseDelHecho);
  }

  /**
   * Says of {@code hecho} what the rule has to say, if it has.
   *
   * @return whether the rule spoke
   * @throws ReglaException when the rule fails
   */
  boolean aplicar(Object hecho, Juicio juicio) {
    try {
      if (!condicion.vale(hecho, juicio)) {
        return false;
      }
      Object[] valores = new Object[argumentos.size()];
      for (int i = 0; i < valores.length; i++) {
        valores[i] = argumentos.get(i).valor(hecho, juicio);
      }
      consecuencia.execute(valores);
      return true;
    } catch (Exception e) {
      throw ReglaException.de(nombre, e);
    }
  }

  private interface Condicion {
    boolean vale(Object hecho, Juicio juicio) throws Exception;
  }

  private interface Argumento {
    Object valor(Object hecho, Juicio juicio);
  }
}
