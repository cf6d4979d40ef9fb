package org.gobiernoabierto.reglas.autoria.drl;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseException;
import com.github.javaparser.ParseResult;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import java.util.Optional;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.jspecify.annotations.Nullable;

/** What a rule does when its conditions hold, with places in its file. Immutable. */
public final class Consecuencia implements Fragmento {

  private final Archivo archivo;
  private final String texto;
  private final int inicio;
  private final @Nullable BlockStmt arbol;
  private final int falla;

  private Consecuencia(
      Archivo archivo, String texto, int inicio, @Nullable BlockStmt arbol, int falla) {
    this.archivo = archivo;
    this.texto = texto;
    this.inicio = inicio;
    this.arbol = arbol;
    this.falla = falla;
  }

  public static Consecuencia de(ReglaDrl regla) {
    String todo = regla.archivo().texto();
    int inicio = regla.inicioDeLaConsecuencia();
    int fin = Math.max(inicio, todo.lastIndexOf("end", regla.fin() - 1));
    // One brace and one character stand for each other, so that places stay what they are.
    String texto = todo.substring(inicio, fin).replace("\r", " ");
    ParseResult<BlockStmt> leida = new JavaParser().parseBlock("{" + texto + "}");
    int falla =
        leida.getProblems().stream()
            .map(Consecuencia::inesperada)
            .flatMap(Optional::stream)
            .mapToInt(posicion -> indice(texto, posicion))
            .findFirst()
            .orElse(0);
    return new Consecuencia(
        regla.archivo(),
        texto,
        inicio,
        leida.isSuccessful() ? leida.getResult().orElse(null) : null,
        Math.max(0, Math.min(falla, texto.length())));
  }

  private static Optional<Position> inesperada(Problem problema) {
    return problema.getCause().orElse(null) instanceof ParseException causa
        ? Optional.of(
            new Position(causa.currentToken.next.beginLine, causa.currentToken.next.beginColumn))
        : Optional.empty();
  }

  private static int indice(String texto, Position posicion) {
    int en = 0;
    for (int linea = 1; linea < posicion.line; linea++) {
      en = texto.indexOf('\n', en) + 1;
    }
    return en + posicion.column - 1 - (posicion.line == 1 ? 1 : 0);
  }

  /** Whether it is Java. */
  public boolean seEntiende() {
    return arbol != null;
  }

  /** What it does, one after another; empty when it is not understood. */
  public List<Statement> instrucciones() {
    return arbol == null ? List.of() : arbol.getStatements();
  }

  /** Index into the file of what is not understood. */
  public int falla() {
    return inicio + falla;
  }

  /** The word or sign that is not understood. */
  public String palabraDeLaFalla() {
    List<Pieza> piezas = Pieza.de(texto.substring(falla));
    return piezas.isEmpty() ? "end" : piezas.get(0).texto();
  }

  @Override
  public Archivo archivo() {
    return archivo;
  }

  @Override
  public int inicio(Node nodo) {
    return inicio + indice(texto, nodo.getBegin().orElseThrow());
  }

  public int fin(Node nodo) {
    return inicio + indice(texto, nodo.getEnd().orElseThrow()) + 1;
  }

  @Override
  public String texto(Node nodo) {
    return texto.substring(inicio(nodo) - inicio, fin(nodo) - inicio);
  }

  @Override
  public String operador(BinaryExpr comparacion) {
    return comparacion.getOperator().asString();
  }

  @Override
  public boolean protegido(Node nodo) {
    return false;
  }

  @Override
  public boolean esCondicion() {
    return false;
  }
}
