package org.gobiernoabierto.reglas.red;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Global;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;

/**
 * Where the variables of a rule stand, and the conditions and values that are read of them. What a
 * pattern binds is read of its fact whenever it is needed, as the engine does. Not thread-safe.
 */
final class Casillas {

  static final int JUICIO = 0;

  private final Map<Variable<?>, Valor> valores = new HashMap<>();
  private final Map<Variable<?>, Integer> directas = new HashMap<>();
  private int ocupadas = JUICIO + 1;

  /** For what is asked of the fact of {@code patron} alone. */
  static Casillas deUnHecho(Pattern<?> patron) {
    Casillas casillas = new Casillas();
    casillas.nueva(patron.getPatternVariable());
    casillas.enlazar(patron);
    return casillas;
  }

  /** Makes a place for a variable. */
  int nueva(Variable<?> variable) {
    int casilla = reservada();
    valores.put(variable, casillas -> casillas[casilla]);
    directas.put(variable, casilla);
    return casilla;
  }

  /** Makes a place. */
  int reservada() {
    return ocupadas++;
  }

  int ocupadas() {
    return ocupadas;
  }

  /** Makes known what {@code patron} binds. */
  void enlazar(Pattern<?> patron) {
    patron.getBindings().forEach(b -> valores.put(b.getBoundVariable(), lectura(b)));
  }

  private Valor lectura(Binding enlace) {
    Variable<?>[] entradas = enlace.getInputVariables();
    if (entradas.length == 1) {
      @SuppressWarnings("unchecked")
      Function1<Object, Object> lectura =
          (Function1<Object, Object>) lambda(enlace.getBindingFunction());
      Valor entrada = valor(entradas[0]);
      return casillas -> lectura.apply(entrada.de(casillas));
    }
    Valor[] de = valores(entradas);
    return casillas -> enlace.eval(todos(de, casillas));
  }

  Valor valor(Variable<?> variable) {
    return variable instanceof Global
        ? casillas -> casillas[JUICIO]
        : requireNonNull(valores.get(variable));
  }

  Valor[] valores(Variable<?>... variables) {
    return Stream.of(variables).map(this::valor).toArray(Valor[]::new);
  }

  static Object[] todos(Valor[] valores, Object[] casillas) {
    Object[] todos = new Object[valores.length];
    for (int i = 0; i < todos.length; i++) {
      todos[i] = valores[i].de(casillas);
    }
    return todos;
  }

  /** The parts that must all hold. */
  static List<Constraint> partes(Constraint condicion) {
    if (condicion == SingleConstraint.TRUE) {
      return List.of();
    }
    if (condicion instanceof SingleConstraint || condicion.getType() == Constraint.Type.OR) {
      return List.of(condicion);
    }
    List<Constraint> partes = new ArrayList<>();
    condicion.getChildren().forEach(parte -> partes.addAll(partes(parte)));
    return partes;
  }

  Prueba[] pruebas(List<Constraint> partes) {
    return partes.stream().map(this::prueba).toArray(Prueba[]::new);
  }

  private Prueba prueba(Constraint condicion) {
    if (condicion instanceof SingleConstraint simple) {
      return simple(simple);
    }
    Prueba[] partes = pruebas(condicion.getChildren());
    return condicion.getType() == Constraint.Type.OR
        ? alguna(partes)
        : casillas -> Prueba.valen(partes, casillas);
  }

  private static Prueba alguna(Prueba[] partes) {
    return casillas -> {
      for (Prueba parte : partes) {
        if (parte.vale(casillas)) {
          return true;
        }
      }
      return false;
    };
  }

  private Prueba simple(SingleConstraint simple) {
    Variable<?>[] variables = simple.getVariables();
    return switch (variables.length) {
      case 1 -> deUna(simple, variables[0]);
      case 2 -> deDos(simple, variables[0], variables[1]);
      default -> {
        Valor[] valores = valores(variables);
        PredicateN predicado = simple.getPredicate();
        yield casillas -> predicado.test(todos(valores, casillas));
      }
    };
  }

  @SuppressWarnings("unchecked")
  private Prueba deUna(SingleConstraint simple, Variable<?> variable) {
    Predicate1<Object> predicado = (Predicate1<Object>) lambda(simple.getPredicate1());
    int directa = directa(variable);
    if (directa >= 0) {
      return casillas -> predicado.test(casillas[directa]);
    }
    Valor valor = valor(variable);
    return casillas -> predicado.test(valor.de(casillas));
  }

  @SuppressWarnings("unchecked")
  private Prueba deDos(SingleConstraint simple, Variable<?> una, Variable<?> otra) {
    Predicate2<Object, Object> predicado =
        (Predicate2<Object, Object>) lambda(simple.getPredicate2());
    int directa = directa(una);
    int segunda = directa(otra);
    if (directa >= 0 && segunda >= 0) {
      return casillas -> predicado.test(casillas[directa], casillas[segunda]);
    }
    Valor valor = valor(una);
    Valor otro = valor(otra);
    return casillas -> predicado.test(valor.de(casillas), otro.de(casillas));
  }

  /** Where a variable stands, if its value need not be worked out; otherwise negative. */
  private int directa(Variable<?> variable) {
    return variable instanceof Global ? JUICIO : directas.getOrDefault(variable, -1);
  }

  /** What the model has wrapped, so that it is called as it is and known for the same. */
  static Object lambda(Object funcion) {
    return funcion instanceof Supplier<?> envuelta ? envuelta.get() : funcion;
  }
}
