package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.NUNCA_ES_NULO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PUEDE_SER_NULO;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BinaryExpr.Operator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.drl.Ambito;
import org.gobiernoabierto.reglas.autoria.drl.Fragmento;
import org.gobiernoabierto.reglas.autoria.tipos.Miembros;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rule uses something that may be absent as if it were there. What earlier conditions
 * have decided counts. Not thread-safe.
 */
final class RevisionDeNulos {

  private static final Set<Operator> ORDEN =
      EnumSet.of(Operator.LESS, Operator.LESS_EQUALS, Operator.GREATER, Operator.GREATER_EQUALS);
  private static final String CUENTA = ".cuenta";
  private static final String FECHA = ".fecha";

  private final Ambito ambito;
  private final Hallados hallados;
  private final Set<String> constan = new HashSet<>();

  RevisionDeNulos(Ambito ambito, Hallados hallados) {
    this.ambito = ambito;
    this.hallados = hallados;
  }

  /** Looks at a constraint and keeps what it decides for those after it. */
  void condicion(Expression arbol, Fragmento fragmento) {
    new En(fragmento).revisar(arbol, constan);
    constan.addAll(decide(arbol, true));
  }

  /** What has been decided to be there by now. */
  Set<String> constan() {
    return Set.copyOf(constan);
  }

  /** Forgets what was decided besides {@code antes}. */
  void volver(Set<String> antes) {
    constan.retainAll(antes);
  }

  /** Keeps what was decided elsewhere. */
  void sumar(Set<String> otros) {
    constan.addAll(otros);
  }

  /** Looks at what a consequence reads. */
  void lectura(Expression arbol, Fragmento fragmento) {
    new En(fragmento).revisar(arbol, constan);
  }

  /**
   * Whether {@code expresion} reads what may be absent and nothing has decided that it is there.
   */
  boolean puedeFaltar(Expression expresion, Fragmento fragmento) {
    return new En(fragmento).puedeFaltar(expresion, constan);
  }

  private static boolean niega(Expression expresion) {
    return expresion instanceof UnaryExpr unaria
        && unaria.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
  }

  /** What counts has a day. */
  private static Set<String> conFecha(@Nullable String camino) {
    return camino != null && camino.endsWith(CUENTA)
        ? Set.of(camino.substring(0, camino.length() - CUENTA.length()) + FECHA)
        : Set.of();
  }

  /** What is there for sure when {@code expresion} has turned out as {@code valor}. */
  private Set<String> decide(Expression expresion, boolean valor) {
    if (expresion instanceof EnclosedExpr entre) {
      return decide(entre.getInner(), valor);
    }
    if (niega(expresion)) {
      return decide(expresion.asUnaryExpr().getExpression(), !valor);
    }
    if (!(expresion instanceof BinaryExpr binaria)) {
      return valor ? conFecha(ambito.camino(expresion)) : Set.of();
    }
    Operator operador = binaria.getOperator();
    if (operador == (valor ? Operator.AND : Operator.OR)) {
      Set<String> ambos = new HashSet<>(decide(binaria.getLeft(), valor));
      ambos.addAll(decide(binaria.getRight(), valor));
      return ambos;
    }
    if (operador == Operator.AND || operador == Operator.OR) {
      Set<String> cualquiera = new HashSet<>(decide(binaria.getLeft(), valor));
      cualquiera.retainAll(decide(binaria.getRight(), valor));
      return cualquiera;
    }
    if (valor && ORDEN.contains(operador)) {
      return Stream.of(binaria.getLeft(), binaria.getRight())
          .map(ambito::camino)
          .filter(lado -> lado != null)
          .collect(Collectors.toSet());
    }
    boolean conNulo = binaria.getRight().isNullLiteralExpr();
    String camino = ambito.camino(binaria.getLeft());
    if (camino == null || operador != (valor == conNulo ? Operator.NOT_EQUALS : Operator.EQUALS)) {
      return Set.of();
    }
    return conNulo || valor ? Set.of(camino) : Set.of();
  }

  /** The same questions within one fragment. */
  private final class En {

    private final Fragmento fragmento;
    private final Resolutor resolutor;

    En(Fragmento fragmento) {
      this.fragmento = fragmento;
      resolutor = new Resolutor(fragmento, ambito, new Hallados());
    }

    void revisar(Expression expresion, Set<String> ya) {
      revisar(expresion, ya, false);
    }

    /**
     * @param negada whether it is denied: what is not there is neither before nor after anything,
     *     so the contrary of an order holds without anything to order
     */
    private void revisar(Expression expresion, Set<String> ya, boolean negada) {
      if (expresion instanceof BinaryExpr binaria) {
        binaria(binaria, ya, negada);
        return;
      }
      if (expresion instanceof EnclosedExpr entre) {
        revisar(entre.getInner(), ya, negada);
        return;
      }
      if (niega(expresion)) {
        revisar(expresion.asUnaryExpr().getExpression(), ya, !negada);
        return;
      }
      if (expresion instanceof FieldAccessExpr campo) {
        exigir(campo.getScope(), ya, fragmento.protegido(campo));
      } else if (expresion instanceof MethodCallExpr llamada && llamada.getScope().isPresent()) {
        exigir(llamada.getScope().get(), ya, fragmento.protegido(llamada));
      }
      for (Node parte : expresion.getChildNodes()) {
        if (parte instanceof Expression interior) {
          revisar(interior, ya);
        }
      }
    }

    private void binaria(BinaryExpr expresion, Set<String> ya, boolean negada) {
      Expression izquierda = expresion.getLeft();
      Expression derecha = expresion.getRight();
      revisar(izquierda, ya, negada);
      switch (expresion.getOperator()) {
        case AND, OR -> {
          Set<String> entonces = new HashSet<>(ya);
          entonces.addAll(decide(izquierda, expresion.getOperator() == Operator.AND));
          revisar(derecha, entonces, negada);
        }
        case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS -> {
          revisar(derecha, ya);
          exigir(izquierda, ya, !negada);
          exigir(derecha, ya, !negada);
        }
        case EQUALS, NOT_EQUALS -> {
          revisar(derecha, ya);
          if (derecha.isNullLiteralExpr()) {
            avisarSiNuncaFalta(izquierda);
          }
        }
        default -> revisar(derecha, ya);
      }
    }

    private void exigir(Expression leida, Set<String> ya, boolean protegida) {
      if (!protegida && puedeFaltar(leida, ya)) {
        hallados.agregar(PUEDE_SER_NULO, fragmento.lugar(leida), "texto", fragmento.texto(leida));
      }
    }

    boolean puedeFaltar(Expression leida, Set<String> ya) {
      String camino = ambito.camino(leida);
      if (camino == null || ya.contains(camino)) {
        return false;
      }
      Method metodo = resolutor.lectura(leida);
      return metodo != null && Miembros.puedeSerNulo(metodo);
    }

    private void avisarSiNuncaFalta(Expression leida) {
      Method metodo = resolutor.lectura(leida);
      boolean nunca =
          metodo != null
              && (metodo.getReturnType().isPrimitive()
                  || (Miembros.diceSiEsNulo(metodo) && !Miembros.puedeSerNulo(metodo)));
      if (nunca) {
        hallados.agregar(NUNCA_ES_NULO, fragmento.lugar(leida), "texto", fragmento.texto(leida));
      }
    }
  }
}
