package org.gobiernoabierto.reglas.autoria.mutaciones;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Small edits of what a rule does when its conditions hold. What a message tells stays as it is,
 * and so does what ends a loop. Not thread-safe.
 */
final class MutacionesDeConsecuencia {

  private static final ParserConfiguration JAVA =
      new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);

  /** Words of {@link org.gobiernoabierto.reglas.hechos.Juicio} that end with data for a message. */
  private static final Set<String> CON_MENSAJE =
      Set.of("falta", "advierte", "informa", "tarde", "sinValorar");

  private final Lugares lugares;
  private final MutacionesDeExpresion deExpresion;
  private final List<Integer> renglones = new ArrayList<>();
  private final List<Cambio> cambios = new ArrayList<>();

  private MutacionesDeConsecuencia(String texto, int inicio, int fin, Constantes constantes) {
    lugares =
        new Lugares(
            texto,
            nodo -> indice(nodo.getBegin().orElseThrow()),
            nodo -> indice(nodo.getEnd().orElseThrow()) + 1);
    deExpresion = new MutacionesDeExpresion(lugares, constantes);
    renglones.add(inicio - 1);
    for (int i = inicio; i < fin; i++) {
      if (texto.charAt(i) == '\n') {
        renglones.add(i + 1);
      }
    }
  }

  /**
   * @param texto what the file says
   * @param inicio where the consequence starts
   * @param fin what follows the consequence
   */
  static List<Cambio> de(String texto, int inicio, int fin, Constantes constantes) {
    MutacionesDeConsecuencia mutaciones =
        new MutacionesDeConsecuencia(texto, inicio, fin, constantes);
    new JavaParser(JAVA)
        .parseBlock("{" + texto.substring(inicio, fin) + "}")
        .ifSuccessful(mutaciones::deInstruccion);
    mutaciones.cambios.addAll(mutaciones.deExpresion.cambios());
    return mutaciones.cambios;
  }

  private int indice(Position posicion) {
    return renglones.get(posicion.line - 1) + posicion.column - 1;
  }

  private void deInstruccion(Statement instruccion) {
    if (instruccion instanceof ExpressionStmt expresion) {
      deExpresion(expresion);
    } else if (instruccion instanceof IfStmt si) {
      deExpresion.deCondicion(si.getCondition());
      deInstruccion(si.getThenStmt());
      si.getElseStmt().ifPresent(this::deInstruccion);
    } else if (instruccion instanceof ForStmt ciclo) {
      deInstruccion(ciclo.getBody());
    } else if (instruccion instanceof ForEachStmt ciclo) {
      deInstruccion(ciclo.getBody());
    } else if (!(instruccion instanceof WhileStmt || instruccion instanceof DoStmt)) {
      instruccion.getChildNodes().forEach(this::deParte);
    }
  }

  private void deParte(Node parte) {
    if (parte instanceof Statement instruccion) {
      deInstruccion(instruccion);
    } else if (parte instanceof Expression expresion) {
      deExpresion.deValor(expresion);
    }
  }

  private void deExpresion(ExpressionStmt instruccion) {
    Expression expresion = instruccion.getExpression();
    if (expresion instanceof MethodCallExpr llamada) {
      if (!llamada.getNameAsString().equals("insert")) {
        sin(instruccion);
      }
      if (llamada.getScope().orElse(null) instanceof NameExpr quien
          && quien.getNameAsString().equals("juicio")) {
        deJuicio(llamada);
      } else {
        deExpresion.deValor(llamada);
      }
    } else if (expresion instanceof AssignExpr asignacion) {
      deExpresion.deValor(asignacion.getValue());
    } else {
      expresion.findAll(VariableDeclarator.class).stream()
          .flatMap(variable -> variable.getInitializer().stream())
          .forEach(deExpresion::deValor);
    }
  }

  private void sin(ExpressionStmt instruccion) {
    boolean enBloque = instruccion.getParentNode().orElse(null) instanceof BlockStmt;
    int fin = lugares.fin(instruccion);
    cambios.add(
        Cambio.sin(
            lugares.inicio(instruccion),
            enBloque ? fin : fin - 1,
            lugares.texto(instruccion),
            lugares.inicio(instruccion)));
  }

  private void deJuicio(MethodCallExpr llamada) {
    List<Expression> argumentos = llamada.getArguments();
    String nombre = llamada.getNameAsString();
    int sinMensaje = argumentos.size();
    if (nombre.equals("cumple")) {
      for (int i = 1; i < argumentos.size(); i++) {
        cambios.add(
            Cambio.sin(
                lugares.fin(argumentos.get(i - 1)),
                lugares.fin(argumentos.get(i)),
                lugares.texto(argumentos.get(i)),
                lugares.inicio(argumentos.get(i))));
      }
    } else if (nombre.equals("faltaAntesDe") && argumentos.size() > 2) {
      sinMensaje = 3;
      String clave = lugares.texto(argumentos.get(0));
      cambios.add(
          new Cambio(
              lugares.inicio(llamada.getName()),
              lugares.inicio(argumentos.get(2)),
              lugares.inicio(llamada.getName()),
              "falta(" + clave + ", ",
              Cambio.sin(lugares.texto(argumentos.get(1)))));
    } else if (CON_MENSAJE.contains(nombre)) {
      sinMensaje = 2;
    }
    argumentos.stream().limit(sinMensaje).forEach(deExpresion::deValor);
  }
}
