package org.gobiernoabierto.reglas.red;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.AccumulatePattern;
import org.drools.model.BetaIndex;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Global;
import org.drools.model.Index;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Value;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.gobiernoabierto.reglas.red.NodoDeAcumulacion.Funcion;
import org.jspecify.annotations.Nullable;

/**
 * Puts the conditions of a rule together, from the last to the first, so that each knows what comes
 * behind it. Not thread-safe.
 */
final class ArmadorDeRegla {

  /** Classes whose values are equal exactly where the engine takes them for equal. */
  private static final List<Class<?>> COMPARABLES_POR_CLAVE =
      List.of(String.class, LocalDate.class, Integer.class, Long.class);

  private final Plano plano;
  private final Casillas casillas = new Casillas();

  /** Where the facts and results that a match consists of stand. */
  private final List<Integer> tupla = new ArrayList<>();

  private final List<Variable<?>> resultados = new ArrayList<>();
  private boolean afuera = true;

  ArmadorDeRegla(Plano plano) {
    this.plano = plano;
  }

  Casillas casillas() {
    return casillas;
  }

  int[] tupla() {
    return tupla.stream().mapToInt(i -> i).toArray();
  }

  /**
   * A chain of conditions.
   *
   * @param fin what ends it, made when all variables are known
   */
  Nodo cadena(List<Parte> partes, Supplier<Nodo> fin) {
    Nodo cadena = cadena(partes, 0, true, fin);
    plano.reservar(casillas.ocupadas());
    return cadena;
  }

  /**
   * @param unaVez whether the condition is come by only once in an evaluation
   */
  private Nodo cadena(List<Parte> partes, int desde, boolean unaVez, Supplier<Nodo> fin) {
    if (desde == partes.size()) {
      return fin.get();
    }
    Condition condicion = partes.get(desde).condicion();
    boolean repite =
        condicion.getType() == Condition.Type.PATTERN
            && !resultados.contains(((Pattern<?>) condicion).getPatternVariable());
    Supplier<Nodo> resto = () -> cadena(partes, desde + 1, unaVez && !repite, fin);
    return switch (condicion.getType()) {
      case NOT -> existencia(condicion, false, unaVez, resto);
      case EXISTS -> existencia(condicion, true, unaVez, resto);
      case FORALL -> paraTodos(condicion, unaVez, resto);
      case ACCUMULATE -> acumulacion((AccumulatePattern<?>) condicion, unaVez, resto);
      default ->
          repite
              ? patron((Pattern<?>) condicion, false, unaVez, resto)
              : delResultado((Pattern<?>) condicion, resto);
    };
  }

  private Nodo existencia(
      Condition condicion, boolean debeHaber, boolean unaVez, Supplier<Nodo> resto) {
    Nodo[] cadenas =
        Parte.alternativas(condicion.getSubConditions().get(0)).stream()
            .map(partes -> adentro(partes, unaVez, () -> NodoDeExistencia.HALLADO))
            .toArray(Nodo[]::new);
    return new NodoDeExistencia(cadenas, debeHaber, resto.get());
  }

  /** What is found in here is no part of the match. */
  private Nodo adentro(List<Parte> partes, boolean unaVez, Supplier<Nodo> fin) {
    boolean antes = afuera;
    afuera = false;
    Nodo cadena = cadena(partes, 0, unaVez, fin);
    afuera = antes;
    return cadena;
  }

  /** For all: there is none for which the rest does not hold. */
  private Nodo paraTodos(Condition condicion, boolean unaVez, Supplier<Nodo> resto) {
    List<Parte> partes = Parte.alternativas(condicion.getSubConditions().get(0)).get(0);
    boolean antes = afuera;
    afuera = false;
    Pattern<?> primero = (Pattern<?>) partes.get(0).condicion();
    Nodo excepcion =
        partes.size() == 1
            ? patron(primero, true, unaVez, () -> NodoDeExistencia.HALLADO)
            : patron(primero, false, unaVez, () -> sin(partes.subList(1, partes.size())));
    afuera = antes;
    return new NodoDeExistencia(new Nodo[] {excepcion}, false, resto.get());
  }

  private Nodo sin(List<Parte> partes) {
    Nodo cadena = cadena(partes, 0, false, () -> NodoDeExistencia.HALLADO);
    return new NodoDeExistencia(new Nodo[] {cadena}, false, NodoDeExistencia.HALLADO);
  }

  private Nodo delResultado(Pattern<?> patron, Supplier<Nodo> resto) {
    casillas.enlazar(patron);
    Prueba[] pruebas = casillas.pruebas(Casillas.partes(patron.getConstraint()));
    Nodo siguiente = resto.get();
    return memoria -> Prueba.valen(pruebas, memoria.casillas) && siguiente.recorrer(memoria);
  }

  private Nodo acumulacion(AccumulatePattern<?> acumulacion, boolean unaVez, Supplier<Nodo> resto) {
    List<Parte> partes = Parte.alternativas(acumulacion.getCondition()).get(0);
    List<Funcion> funciones = new ArrayList<>();
    Nodo cadena =
        adentro(
            partes,
            unaVez,
            () -> {
              for (AccumulateFunction funcion : acumulacion.getAccumulateFunctions()) {
                funciones.add(funcion(funcion, acumulacion.getPattern()));
              }
              return NodoDeAcumulacion.acumula(funciones.toArray(Funcion[]::new));
            });
    for (Variable<?> resultado : acumulacion.getBoundVariables()) {
      resultados.add(resultado);
    }
    if (afuera) {
      funciones.forEach(funcion -> tupla.add(funcion.resultado()));
    }
    return new NodoDeAcumulacion(funciones.toArray(Funcion[]::new), cadena, resto.get());
  }

  @SuppressWarnings("unchecked")
  private Funcion funcion(AccumulateFunction funcion, Pattern<?> patron) {
    Valor fuente;
    if (funcion.getSource() instanceof Variable<?> variable) {
      fuente = casillas.valor(variable);
    } else if (funcion.getSource() instanceof Value<?> fijo) {
      Object valor = fijo.getValue();
      fuente = c -> valor;
    } else {
      fuente = patron == null ? c -> null : casillas.valor(patron.getPatternVariable());
    }
    return new Funcion(
        (org.kie.api.runtime.rule.AccumulateFunction<Serializable>) funcion.createFunctionObject(),
        fuente,
        casillas.reservada(),
        casillas.nueva(funcion.getResult()));
  }

  /**
   * @param salvoQue whether to look for facts of the class that do not satisfy the constraints
   */
  private Nodo patron(Pattern<?> patron, boolean salvoQue, boolean unaVez, Supplier<Nodo> resto) {
    int casilla = casillas.nueva(patron.getPatternVariable());
    if (afuera) {
      tupla.add(casilla);
    }
    casillas.enlazar(patron);
    List<Constraint> partes =
        salvoQue
            ? List.of(patron.getConstraint().negate())
            : Casillas.partes(patron.getConstraint());
    List<Constraint> solas = partes.stream().filter(p -> deUnHecho(p, patron)).toList();
    List<Constraint> conOtros = partes.stream().filter(p -> !deUnHecho(p, patron)).toList();
    Filtro filtro =
        plano.filtro(
            patron.getPatternVariable().getType(),
            solas.stream().<Object>map(p -> clave(p, patron)).toList(),
            Casillas.deUnHecho(patron).pruebas(solas),
            unaVez);
    Indice indice = null;
    Valor clave = null;
    List<Constraint> sinLaClave = new ArrayList<>(partes);
    for (Constraint parte : conOtros) {
      BetaIndex<Object, Object, ?> comun = indice == null ? comun(parte, patron) : null;
      if (comun != null) {
        indice =
            plano.indice(
                patron.getPatternVariable().getType(), extractor(comun.getLeftOperandExtractor()));
        sinLaClave.remove(parte);
        Function1<Object, ?> lectura = comun.getRightOperandExtractor();
        Valor otro = casillas.valor(((SingleConstraint) parte).getVariables()[1]);
        clave = c -> lectura.apply(otro.de(c));
      }
    }
    return new NodoDePatron(
        filtro,
        indice,
        clave,
        casilla,
        casillas.pruebas(partes),
        casillas.pruebas(conOtros),
        casillas.pruebas(sinLaClave),
        resto.get());
  }

  @SuppressWarnings("unchecked")
  private static Function1<Object, Object> extractor(Function1<Object, ?> lectura) {
    Function1<?, ?> sola = (Function1<?, ?>) Casillas.lambda(lectura);
    return (Function1<Object, Object>) sola;
  }

  private static boolean deUnHecho(Constraint condicion, Pattern<?> patron) {
    return condicion instanceof SingleConstraint simple
        ? Stream.of(simple.getVariables()).allMatch(v -> esDeUnHecho(v, patron))
        : condicion.getChildren().stream().allMatch(parte -> deUnHecho(parte, patron));
  }

  private static boolean esDeUnHecho(Variable<?> variable, Pattern<?> patron) {
    return variable == patron.getPatternVariable()
        || variable instanceof Global
        || patron.getBindings().stream()
            .anyMatch(
                enlace ->
                    enlace.getBoundVariable() == variable
                        && Stream.of(enlace.getInputVariables())
                            .allMatch(v -> v != variable && esDeUnHecho(v, patron)));
  }

  /** The same for what asks the same of the facts of a class. */
  private static List<Object> clave(Constraint condicion, Pattern<?> patron) {
    if (condicion instanceof SingleConstraint simple) {
      List<Object> clave = new ArrayList<>(List.of(simple.getExprId()));
      for (Variable<?> variable : simple.getVariables()) {
        clave.add(clave(variable, patron));
      }
      return clave;
    }
    List<Object> clave = new ArrayList<>(List.of(condicion.getType()));
    condicion.getChildren().forEach(parte -> clave.add(clave(parte, patron)));
    return clave;
  }

  private static Object clave(Variable<?> variable, Pattern<?> patron) {
    if (variable == patron.getPatternVariable()) {
      return "";
    }
    for (Binding enlace : patron.getBindings()) {
      if (enlace.getBoundVariable() == variable) {
        return enlace.getInputVariables().length == 1
                && enlace.getInputVariables()[0] == patron.getPatternVariable()
            ? Casillas.lambda(enlace.getBindingFunction())
            : enlace;
      }
    }
    return Casillas.JUICIO;
  }

  /**
   * What the facts of {@code patron} must have equal to a value that is known; null for nothing.
   */
  @SuppressWarnings("unchecked")
  private static @Nullable BetaIndex<Object, Object, ?> comun(
      Constraint condicion, Pattern<?> patron) {
    if (condicion instanceof SingleConstraint simple
        && simple.getIndex() instanceof BetaIndex<?, ?, ?> indice
        && indice.getConstraintType() == Index.ConstraintType.EQUAL
        && indice.getArity() == 1
        && simple.getVariables().length == 2
        && simple.getVariables()[0] == patron.getPatternVariable()
        && simple.getVariables()[1] != patron.getPatternVariable()
        && !(simple.getVariables()[1] instanceof Global)
        && porClave(indice.getIndexedClass())
        && indice.getRightReturnType() == indice.getIndexedClass()) {
      return (BetaIndex<Object, Object, ?>) indice;
    }
    return null;
  }

  private static boolean porClave(Class<?> clase) {
    return clase.isEnum() || COMPARABLES_POR_CLAVE.contains(clase);
  }

  /** What a match consists of. */
  static List<Object> hechos(int[] tupla, Object[] casillas) {
    return IntStream.of(tupla).mapToObj(i -> casillas[i]).toList();
  }
}
