package org.gobiernoabierto.reglas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.PredicateN;

/**
 * Where the variables of a rule stand, and the conditions and values that are read of them. What a
 * pattern binds is read of its fact whenever it is needed, as the engine does. Not thread-safe.
 */
final class Casillas {

  static final int JUICIO = 0;

  private final Map<Variable<?>, Valor> valores = new HashMap<>();
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
      Function1<Object, Object> lectura = enlace.getBindingFunction();
      Valor entrada = valor(entradas[0]);
      return casillas -> lectura.apply(entrada.de(casillas));
    }
    Valor[] de = valores(entradas);
    return casillas -> enlace.eval(todos(de, casillas));
  }

  Valor valor(Variable<?> variable) {
    return variable instanceof Global ? casillas -> casillas[JUICIO] : valores.get(variable);
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

  @SuppressWarnings("unchecked")
  private Prueba simple(SingleConstraint simple) {
    Valor[] v = valores(simple.getVariables());
    switch (v.length) {
      case 1:
        Predicate1<Object> de1 = simple.getPredicate1();
        return c -> de1.test(v[0].de(c));
      case 2:
        Predicate2<Object, Object> de2 = simple.getPredicate2();
        return c -> de2.test(v[0].de(c), v[1].de(c));
      case 3:
        Predicate3<Object, Object, Object> de3 = simple.getPredicate3();
        return c -> de3.test(v[0].de(c), v[1].de(c), v[2].de(c));
      default:
        PredicateN deVarias = simple.getPredicate();
        return c -> deVarias.test(todos(v, c));
    }
  }
}
