package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.NUNCA_SE_CUMPLE;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.drl.Condicion;
import org.gobiernoabierto.reglas.autoria.drl.Expresion;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.drl.Restriccion;

/** Constraints of a pattern that cannot hold together. Not thread-safe. */
final class RevisionDeImposibles {

  private final ReglaDrl regla;
  private final Hallados hallados;
  private final Map<String, List<Afirmacion>> porCampo = new HashMap<>();

  private RevisionDeImposibles(ReglaDrl regla, Hallados hallados) {
    this.regla = regla;
    this.hallados = hallados;
  }

  static void revisar(ReglaDrl regla, Hallados hallados) {
    for (Condicion condicion : regla.condiciones().todas().toList()) {
      RevisionDeImposibles revision = new RevisionDeImposibles(regla, hallados);
      for (Expresion expresion : condicion.restricciones()) {
        Expression arbol = expresion.arbol();
        if (arbol != null) {
          revision.afirmar(arbol, new Restriccion(regla.archivo(), expresion), true);
        }
      }
    }
  }

  private void afirmar(Expression expresion, Restriccion en, boolean valor) {
    if (expresion instanceof EnclosedExpr entre) {
      afirmar(entre.getInner(), en, valor);
    } else if (expresion instanceof UnaryExpr unaria
        && unaria.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      afirmar(unaria.getExpression(), en, !valor);
    } else if (expresion instanceof BinaryExpr binaria) {
      BinaryExpr.Operator junta = valor ? BinaryExpr.Operator.AND : BinaryExpr.Operator.OR;
      if (binaria.getOperator() == junta) {
        afirmar(binaria.getLeft(), en, valor);
        afirmar(binaria.getRight(), en, valor);
      } else {
        comparacion(binaria, en, valor);
      }
    } else {
      agregar(en, expresion, Afirmacion.logica(en, expresion, valor));
    }
  }

  private void comparacion(BinaryExpr binaria, Restriccion en, boolean valor) {
    Afirmacion una = Afirmacion.de(en, binaria, valor);
    if (una != null) {
      agregar(en, binaria, una);
      agregar(en, binaria, una.alReves());
    }
  }

  private void agregar(Restriccion en, Expression donde, Afirmacion nueva) {
    List<Afirmacion> dichas = porCampo.computeIfAbsent(nueva.campo(), c -> new ArrayList<>());
    dichas.stream()
        .filter(dicha -> dicha.contradice(nueva))
        .findFirst()
        .ifPresent(
            dicha ->
                hallados.agregar(
                    NUNCA_SE_CUMPLE,
                    regla.archivo().lugar(en.inicio(donde)),
                    "una",
                    dicha.texto(),
                    "otra",
                    nueva.texto()));
    dichas.add(nueva);
  }
}
