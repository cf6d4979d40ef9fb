package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.LITERAL;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Set;
import java.util.regex.Pattern;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.drl.Fragmento;

/** Numbers and dates that are written in a rule where a parameter belongs. Immutable. */
final class RevisionDeLiterales {

  private static final String NUMERO = "juicio.numero(\"…\")";
  private static final String DIA = "juicio.dia(\"…\")";
  private static final Set<String> SIN_NOMBRE = Set.of("0", "1", "0L", "1L");
  private static final Pattern FECHA =
      Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/ ]([A-Za-z]{3,}|\\d{1,2})[-/ ]\\d{2,4}");

  private final Fragmento fragmento;
  private final Hallados hallados;

  RevisionDeLiterales(Fragmento fragmento, Hallados hallados) {
    this.fragmento = fragmento;
    this.hallados = hallados;
  }

  void revisar(Node nodo) {
    if (nodo instanceof MethodCallExpr llamada && esFecha(llamada)) {
      avisar(nodo, DIA);
    } else if (nodo instanceof StringLiteralExpr texto
        && FECHA.matcher(texto.getValue()).matches()) {
      avisar(nodo, DIA);
    } else if (nodo instanceof LiteralExpr literal && esNumero(literal)) {
      avisar(nodo, NUMERO);
    } else {
      nodo.getChildNodes().forEach(this::revisar);
    }
  }

  private boolean esNumero(LiteralExpr literal) {
    boolean numero =
        literal.isIntegerLiteralExpr()
            || literal.isLongLiteralExpr()
            || literal.isDoubleLiteralExpr();
    return numero
        && !SIN_NOMBRE.contains(fragmento.texto(literal))
        && !esPorCiento(literal)
        && !esPaso(literal);
  }

  /** A share is compared with a parameter in per cent by multiplying it by a hundred. */
  private static boolean esPorCiento(LiteralExpr literal) {
    return literal.toString().equals("100")
        && literal
            .getParentNode()
            .filter(BinaryExpr.class::isInstance)
            .map(BinaryExpr.class::cast)
            .filter(cuenta -> cuenta.getOperator() == BinaryExpr.Operator.MULTIPLY)
            .isPresent();
  }

  /** The number of a step is its name. */
  private static boolean esPaso(LiteralExpr literal) {
    return literal
        .getParentNode()
        .filter(BinaryExpr.class::isInstance)
        .map(BinaryExpr.class::cast)
        .filter(comparacion -> comparacion.getOperator() == BinaryExpr.Operator.EQUALS)
        .filter(comparacion -> comparacion.getLeft().toString().equals("paso"))
        .isPresent();
  }

  private static boolean esFecha(MethodCallExpr llamada) {
    boolean hace =
        llamada.getNameAsString().equals("of") || llamada.getNameAsString().equals("parse");
    return hace && llamada.getScope().filter(s -> s.toString().endsWith("LocalDate")).isPresent();
  }

  private void avisar(Node nodo, String forma) {
    if (!hallados.hayErrorEn(fragmento.lugar(nodo))) {
      hallados.agregar(
          LITERAL, fragmento.lugar(nodo), "valor", fragmento.texto(nodo), "forma", forma);
    }
  }
}
