package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.DIVISION_ENTRE_CERO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.SIEMPRE_LO_MISMO;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.Set;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.drl.Fragmento;

/** Expressions that come out the same whatever the facts are, or not at all. Immutable. */
final class RevisionDeVacuas {

  private static final Set<BinaryExpr.Operator> COMPARAN =
      Set.of(
          BinaryExpr.Operator.EQUALS,
          BinaryExpr.Operator.NOT_EQUALS,
          BinaryExpr.Operator.LESS,
          BinaryExpr.Operator.LESS_EQUALS,
          BinaryExpr.Operator.GREATER,
          BinaryExpr.Operator.GREATER_EQUALS);

  private final Fragmento fragmento;
  private final Hallados hallados;

  RevisionDeVacuas(Fragmento fragmento, Hallados hallados) {
    this.fragmento = fragmento;
    this.hallados = hallados;
  }

  void revisar(Node nodo) {
    if (nodo instanceof BinaryExpr binaria) {
      binaria(binaria);
    }
    nodo.getChildNodes().forEach(this::revisar);
  }

  private void binaria(BinaryExpr binaria) {
    Expression derecha = binaria.getRight();
    if (COMPARAN.contains(binaria.getOperator()) && daLoMismo(binaria.getLeft(), derecha)) {
      hallados.agregar(
          SIEMPRE_LO_MISMO, fragmento.lugar(binaria), "texto", fragmento.texto(binaria).strip());
    }
    boolean divide =
        binaria.getOperator() == BinaryExpr.Operator.DIVIDE
            || binaria.getOperator() == BinaryExpr.Operator.REMAINDER;
    if (divide && esCero(derecha)) {
      hallados.agregar(
          DIVISION_ENTRE_CERO, fragmento.lugar(derecha), "texto", fragmento.texto(binaria).strip());
    }
  }

  private static boolean daLoMismo(Expression una, Expression otra) {
    boolean literales = una.isLiteralExpr() && otra.isLiteralExpr();
    return literales || una.equals(otra);
  }

  private static boolean esCero(Expression expresion) {
    if (expresion.isEnclosedExpr()) {
      return esCero(expresion.asEnclosedExpr().getInner());
    }
    return expresion.isLiteralExpr() && expresion.toString().matches("0+(\\.0*)?[lLdDfF]?");
  }
}
