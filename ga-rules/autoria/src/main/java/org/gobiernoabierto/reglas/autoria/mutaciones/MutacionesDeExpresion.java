package org.gobiernoabierto.reglas.autoria.mutaciones;

import static java.util.Objects.requireNonNull;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.reglas.autoria.drl.Expresion;
import org.jspecify.annotations.Nullable;

/** Small edits of an expression that should change what it says. Not thread-safe. */
final class MutacionesDeExpresion {

  /** The boundary and the contrary. */
  private static final Map<BinaryExpr.Operator, List<String>> COMPARACIONES =
      Map.of(
          BinaryExpr.Operator.GREATER, List.of(">=", "<="),
          BinaryExpr.Operator.GREATER_EQUALS, List.of(">", "<"),
          BinaryExpr.Operator.LESS, List.of("<=", ">="),
          BinaryExpr.Operator.LESS_EQUALS, List.of("<", ">"),
          BinaryExpr.Operator.EQUALS, List.of("!="),
          BinaryExpr.Operator.NOT_EQUALS, List.of("=="));

  /** Over whole numbers, with this added to its limit a comparison says what its boundary says. */
  private static final Map<BinaryExpr.Operator, Integer> REPETIDOS =
      Map.of(
          BinaryExpr.Operator.GREATER, -1,
          BinaryExpr.Operator.GREATER_EQUALS, 1,
          BinaryExpr.Operator.LESS, 1,
          BinaryExpr.Operator.LESS_EQUALS, -1);

  /** What {@link Expresion} lets stand as a shift. */
  private static final Pattern DE_DRL = Pattern.compile("\\s*(not\\s+)?(\\w+)");

  private static final Pattern PERIODO = Pattern.compile("(plus|minus)\\w*");

  private final Lugares lugares;
  private final Constantes constantes;
  private final List<Cambio> cambios = new ArrayList<>();

  MutacionesDeExpresion(Lugares lugares, Constantes constantes) {
    this.lugares = lugares;
    this.constantes = constantes;
  }

  List<Cambio> cambios() {
    return cambios;
  }

  /** Of what is true or false. */
  void deCondicion(Expression condicion) {
    if (condicion instanceof EnclosedExpr entreParentesis) {
      deCondicion(entreParentesis.getInner());
    } else if (condicion instanceof BinaryExpr doble && enlaza(doble)) {
      deEnlace(doble);
    } else if (condicion instanceof UnaryExpr unaria && niega(unaria)) {
      Expression negada = unaria.getExpression();
      poner(lugares.inicio(unaria), lugares.texto(unaria), lugares.texto(negada));
      if (negada instanceof EnclosedExpr) {
        deCondicion(negada);
      } else {
        deValor(negada);
      }
    } else if (condicion instanceof BinaryExpr doble && compara(doble)) {
      deComparacion(doble);
    } else {
      deVerdad(condicion);
    }
  }

  private static boolean enlaza(BinaryExpr doble) {
    return doble.getOperator() == BinaryExpr.Operator.AND
        || doble.getOperator() == BinaryExpr.Operator.OR;
  }

  private static boolean niega(UnaryExpr unaria) {
    return unaria.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
  }

  private static boolean compara(BinaryExpr doble) {
    return COMPARACIONES.containsKey(doble.getOperator())
        || doble.getOperator() == BinaryExpr.Operator.LEFT_SHIFT;
  }

  private void deEnlace(BinaryExpr doble) {
    int fin = lugares.fin(doble.getLeft());
    String operador = doble.getOperator().asString();
    int lugar = lugares.texto().indexOf(operador, fin);
    poner(lugar, operador, operador.equals("&&") ? "||" : "&&");
    quitar(doble, lugares.inicio(doble), lugares.inicio(doble.getRight()), doble.getLeft());
    quitar(doble, fin, lugares.fin(doble), doble.getRight());
    deCondicion(doble.getLeft());
    deCondicion(doble.getRight());
  }

  /** A longer chain loses its sides one by one, not all at once. */
  private void quitar(BinaryExpr doble, int desde, int hasta, Expression lado) {
    boolean cadena =
        lado instanceof BinaryExpr interior && interior.getOperator() == doble.getOperator();
    if (!cadena) {
      cambios.add(Cambio.sin(desde, hasta, lugares.texto(lado), lugares.inicio(lado)));
    }
  }

  private void deComparacion(BinaryExpr comparacion) {
    int fin = lugares.fin(comparacion.getLeft());
    if (comparacion.getOperator() == BinaryExpr.Operator.LEFT_SHIFT) {
      Matcher operador = DE_DRL.matcher(lugares.texto()).region(fin, lugares.texto().length());
      if (operador.lookingAt()) {
        String palabra = operador.group(2);
        poner(
            operador.start(1) < 0 ? operador.start(2) : operador.start(1),
            operador.group().strip(),
            operador.group(1) == null ? "not " + palabra : palabra);
      }
    } else {
      String operador = comparacion.getOperator().asString();
      int lugar = lugares.texto().indexOf(operador, fin);
      requireNonNull(COMPARACIONES.get(comparacion.getOperator()))
          .forEach(otro -> cambios.add(Cambio.por(lugar, operador, otro)));
    }
    int repetido = REPETIDOS.getOrDefault(comparacion.getOperator(), 0);
    deLado(comparacion.getLeft(), -repetido);
    deLado(comparacion.getRight(), repetido);
  }

  private void deLado(Expression lado, int repetido) {
    if (!esNumero(lado, repetido)) {
      deValor(lado);
    }
  }

  /** What is true or false without a comparison. */
  private void deVerdad(Expression verdad) {
    String texto = lugares.texto(verdad);
    if (verdad instanceof NodeWithSimpleName<?> || verdad instanceof NameExpr) {
      poner(lugares.inicio(verdad), texto, "!" + texto);
    } else if (verdad instanceof InstanceOfExpr) {
      poner(lugares.inicio(verdad), texto, "!(" + texto + ")");
    }
    deValor(verdad);
  }

  /** Of what is not true or false, or of parts of it. */
  void deValor(Node valor) {
    if (esNumero(valor, 0)) {
      return;
    }
    String otra = valor instanceof FieldAccessExpr acceso ? otra(acceso) : null;
    if (valor instanceof FieldAccessExpr constante && otra != null) {
      poner(lugares.inicio(constante), lugares.texto(constante), otra);
    } else if (valor instanceof ConditionalExpr segun) {
      deCondicion(segun.getCondition());
      deValor(segun.getThenExpr());
      deValor(segun.getElseExpr());
    } else if (valor instanceof BinaryExpr doble && (enlaza(doble) || compara(doble))) {
      deCondicion(doble);
    } else if (!(valor instanceof LambdaExpr)) {
      if (valor instanceof MethodCallExpr llamada) {
        dePeriodo(llamada);
        deCualDeDos(llamada);
      }
      valor.getChildNodes().stream().filter(Expression.class::isInstance).forEach(this::deValor);
    }
  }

  private static @Nullable BigInteger numero(Expression expresion) {
    if (expresion instanceof IntegerLiteralExpr || expresion instanceof LongLiteralExpr) {
      String cifras = expresion.toString().replace("_", "").replaceAll("[lL]$", "");
      return cifras.matches("0|[1-9]\\d*") ? new BigInteger(cifras) : null;
    }
    return null;
  }

  /**
   * Shifts what is a number.
   *
   * @param repetido the shift that another mutant stands for already; 0 for none
   */
  private boolean esNumero(Node nodo, int repetido) {
    boolean negativo =
        nodo instanceof UnaryExpr menos && menos.getOperator() == UnaryExpr.Operator.MINUS;
    Node cifra = negativo ? ((UnaryExpr) nodo).getExpression() : nodo;
    BigInteger absoluto = cifra instanceof Expression expresion ? numero(expresion) : null;
    if (absoluto == null) {
      return false;
    }
    BigInteger numero = negativo ? absoluto.negate() : absoluto;
    String sufijo = cifra instanceof LongLiteralExpr ? "L" : "";
    for (int otro : new int[] {1, -1}) {
      if (otro != repetido) {
        poner(
            lugares.inicio(nodo),
            lugares.texto(nodo),
            numero.add(BigInteger.valueOf(otro)) + sufijo);
      }
    }
    return true;
  }

  private @Nullable String otra(FieldAccessExpr constante) {
    String siguiente =
        constantes.siguiente(constante.getScope().toString(), constante.getNameAsString());
    return siguiente == null ? null : lugares.texto(constante.getScope()) + "." + siguiente;
  }

  /** A length of time that is not a number in the text. */
  private void dePeriodo(MethodCallExpr llamada) {
    if (llamada.getScope().isPresent()
        && llamada.getArguments().size() == 1
        && PERIODO.matcher(llamada.getNameAsString()).matches()
        && numero(llamada.getArgument(0)) == null) {
      Expression periodo = llamada.getArgument(0);
      String texto = lugares.texto(periodo);
      poner(lugares.inicio(periodo), texto, texto + " + 1");
      poner(lugares.inicio(periodo), texto, texto + " - 1");
    }
  }

  /** The first and the last of two days are taken for each other. */
  private void deCualDeDos(MethodCallExpr llamada) {
    String nombre = llamada.getNameAsString();
    if (nombre.equals("primero") || nombre.equals("ultimo")) {
      poner(
          lugares.inicio(llamada.getName()),
          nombre,
          nombre.equals("primero") ? "ultimo" : "primero");
    }
  }

  private void poner(int desde, String viejo, String nuevo) {
    cambios.add(Cambio.por(desde, viejo, nuevo));
  }
}
