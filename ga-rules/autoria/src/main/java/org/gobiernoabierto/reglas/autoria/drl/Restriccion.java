package org.gobiernoabierto.reglas.autoria.drl;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Optional;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;

/**
 * A constraint of a pattern in its file. Immutable.
 *
 * @param archivo the file
 * @param expresion the constraint
 */
public record Restriccion(Archivo archivo, Expresion expresion) implements Fragmento {

  @Override
  public int inicio(Node nodo) {
    return expresion.inicio(nodo);
  }

  @Override
  public String texto(Node nodo) {
    return expresion.texto(nodo);
  }

  @Override
  public String operador(BinaryExpr comparacion) {
    String operador = expresion.operador(comparacion);
    return operador.isEmpty() ? "in" : operador;
  }

  @Override
  public boolean protegido(Node nodo) {
    Optional<Expression> alcance =
        nodo instanceof FieldAccessExpr campo
            ? Optional.of(campo.getScope())
            : nodo instanceof MethodCallExpr llamada ? llamada.getScope() : Optional.empty();
    return alcance.filter(valor -> expresion.protegido(expresion.fin(valor))).isPresent();
  }

  @Override
  public boolean esCondicion() {
    return true;
  }
}
