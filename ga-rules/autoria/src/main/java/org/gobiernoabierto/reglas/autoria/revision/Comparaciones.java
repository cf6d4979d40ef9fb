package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.NO_ES_CONDICION;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.OPERADOR_NO_VALE;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.TIPOS_DISTINTOS;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.drl.Expresion;
import org.gobiernoabierto.reglas.autoria.drl.Fragmento;
import org.gobiernoabierto.reglas.autoria.tipos.Especie;
import org.gobiernoabierto.reglas.autoria.tipos.Tipo;

/** Whether what stands on both sides of an operator can be compared. Immutable. */
public final class Comparaciones {

  private final Fragmento fragmento;
  private final Hallados hallados;

  Comparaciones(Fragmento fragmento, Hallados hallados) {
    this.fragmento = fragmento;
    this.hallados = hallados;
  }

  /** Whether it is what {@link Expresion} makes of the values of {@code in ( … )}. */
  public static boolean esListaDeIn(Expression expresion) {
    return expresion instanceof MethodCallExpr llamada
        && llamada.getScope().isEmpty()
        && llamada.getNameAsString().equals("lista");
  }

  /** What the whole is. */
  Tipo revisar(BinaryExpr expresion, Tipo izquierda, Tipo derecha) {
    switch (expresion.getOperator()) {
      case AND, OR -> {
        exigirCondicion(expresion.getLeft(), izquierda);
        exigirCondicion(expresion.getRight(), derecha);
      }
      case EQUALS, NOT_EQUALS -> iguales(expresion, izquierda, derecha);
      case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS -> enOrden(expresion, izquierda, derecha);
      case LEFT_SHIFT -> deDrl(expresion, izquierda, derecha);
      default -> {
        return aritmetica(expresion, izquierda, derecha);
      }
    }
    return Tipo.LOGICO;
  }

  Tipo revisar(UnaryExpr expresion, Tipo valor) {
    boolean negacion = expresion.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
    Especie pedida = negacion ? Especie.LOGICO : Especie.NUMERO;
    if (!valor.esDesconocido() && valor.especie() != pedida) {
      noVale(expresion.getExpression(), expresion.getOperator().asString(), valor);
    }
    return negacion ? Tipo.LOGICO : Tipo.NUMERO;
  }

  /** Tells what is neither true nor false where a condition belongs. */
  void exigirCondicion(Expression expresion, Tipo tipo) {
    if (!tipo.esDesconocido() && tipo.especie() != Especie.LOGICO) {
      hallados.agregar(
          NO_ES_CONDICION,
          fragmento.lugar(expresion),
          "texto",
          fragmento.texto(expresion),
          "una",
          ComoSeCompara.nombre(tipo));
    }
  }

  private void iguales(BinaryExpr expresion, Tipo izquierda, Tipo derecha) {
    iguales(expresion.getLeft(), izquierda, expresion.getRight(), derecha);
  }

  /** Tells what can never be equal. */
  void iguales(Expression una, Tipo izquierda, Expression otra, Tipo derecha) {
    if (!izquierda.comparableCon(derecha)) {
      distintos(una, izquierda, otra, derecha, izquierda);
    }
  }

  private void enOrden(BinaryExpr expresion, Tipo izquierda, Tipo derecha) {
    if (!izquierda.comparableCon(derecha)) {
      iguales(expresion, izquierda, derecha);
    } else if (!izquierda.especie().tieneOrden()) {
      noVale(expresion.getLeft(), fragmento.operador(expresion), izquierda);
    } else if (derecha == Tipo.NULO) {
      noVale(expresion.getRight(), fragmento.operador(expresion), derecha);
    }
  }

  private void deDrl(BinaryExpr expresion, Tipo izquierda, Tipo derecha) {
    String operador =
        fragmento.operador(expresion).replaceFirst("^not\\s+", "").replaceFirst("\\s*\\[.*", "");
    switch (operador) {
      case "contains" -> {
        if (izquierda.especie() == Especie.LISTA) {
          if (!izquierda.elemento().comparableCon(derecha)) {
            distintos(
                expresion.getLeft(),
                izquierda,
                expresion.getRight(),
                derecha,
                izquierda.elemento());
          }
        } else if (!izquierda.esDesconocido() && izquierda.especie() != Especie.TEXTO) {
          noVale(expresion.getLeft(), operador, izquierda);
        }
      }
      case "memberOf" -> {
        if (!derecha.esDesconocido() && derecha.especie() != Especie.LISTA) {
          noVale(expresion.getRight(), operador, derecha);
        }
      }
      case "matches", "str" -> {
        if (!izquierda.esDesconocido() && izquierda.especie() != Especie.TEXTO) {
          noVale(expresion.getLeft(), operador, izquierda);
        }
      }
      default -> iguales(expresion, izquierda, derecha);
    }
  }

  private Tipo aritmetica(BinaryExpr expresion, Tipo izquierda, Tipo derecha) {
    boolean suma = expresion.getOperator() == BinaryExpr.Operator.PLUS;
    if (suma && (izquierda.especie() == Especie.TEXTO || derecha.especie() == Especie.TEXTO)) {
      return Tipo.TEXTO;
    }
    if (izquierda.esDesconocido() || derecha.esDesconocido()) {
      return Tipo.DESCONOCIDO;
    }
    String operador = fragmento.operador(expresion);
    if (izquierda.especie() != Especie.NUMERO) {
      noVale(expresion.getLeft(), operador, izquierda);
    } else if (derecha.especie() != Especie.NUMERO) {
      noVale(expresion.getRight(), operador, derecha);
    }
    return Tipo.NUMERO;
  }

  /**
   * @param comparada what {@code derecha} is compared with: the left side, or its elements
   */
  private void distintos(
      Expression una, Tipo izquierda, Expression otra, Tipo derecha, Tipo comparada) {
    String textoDeUna = fragmento.texto(una);
    String textoDeOtra = fragmento.texto(otra);
    hallados.agregar(
        TIPOS_DISTINTOS,
        fragmento.lugar(una),
        "izquierda",
        textoDeUna,
        "una",
        ComoSeCompara.nombre(izquierda),
        "derecha",
        textoDeOtra,
        "otra",
        ComoSeCompara.nombre(derecha),
        "sugerencia",
        ComoSeCompara.distintos(textoDeUna, comparada, textoDeOtra, derecha));
  }

  private void noVale(Expression expresion, String operador, Tipo tipo) {
    String texto = fragmento.texto(expresion);
    Texto sugerencia = ComoSeCompara.operador(operador, texto, tipo);
    hallados.agregar(
        OPERADOR_NO_VALE,
        fragmento.lugar(expresion),
        "operador",
        operador,
        "izquierda",
        texto,
        "una",
        ComoSeCompara.nombre(tipo),
        "sugerencia",
        sugerencia);
  }
}
