package org.gobiernoabierto.reglas.autoria.drl;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a pattern, with a syntax tree whose places are those of the file. The parser of
 * Drools keeps no places, so what DRL adds to Java is read as Java: {@code contains} and its like
 * stand as shifts ({@link #operador} tells which it was), {@code !.} as a dot. Immutable.
 */
public final class Expresion {

  private static final Pattern ENLACE = Pattern.compile("^\\s*(\\$?\\w+)\\s*:=?\\s*");

  /** Strings and comments first, so that nothing within them is taken for an operator. */
  private static final Pattern DE_DRL =
      Pattern.compile(
          "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'"
              + "|//[^\n]*|/\\*(?s:.*?)\\*/"
              + "|(?<![.\\w])(not\\s+)?(contains|memberOf|matches|in|after|before|coincides)\\b(?=[\\s(])"
              + "|(?<![.\\w])(?:not\\s+)?(?<str>str\\s*\\[[^\\]]*\\])"
              + "|!\\.");

  private final String texto;
  private final int inicio;
  private final @Nullable String enlace;
  private final @Nullable Expression arbol;
  private final List<Integer> posiciones;
  private final Set<Integer> protegidos;

  private Expresion(
      String texto,
      int inicio,
      @Nullable String enlace,
      @Nullable Expression arbol,
      List<Integer> posiciones,
      Set<Integer> protegidos) {
    this.texto = texto;
    this.inicio = inicio;
    this.enlace = enlace;
    this.arbol = arbol;
    this.posiciones = posiciones;
    this.protegidos = protegidos;
  }

  /**
   * @param texto a constraint
   * @param inicio where it starts in its file
   */
  static Expresion leer(String texto, int inicio) {
    Matcher enlace = ENLACE.matcher(texto);
    boolean enlazada = enlace.find();
    int desde = enlazada ? enlace.end() : 0;
    StringBuilder java = new StringBuilder();
    List<Integer> posiciones = new ArrayList<>();
    Set<Integer> protegidos = new HashSet<>();
    Matcher deDrl = DE_DRL.matcher(texto);
    int hecho = desde;
    while (deDrl.find(hecho)) {
      copiar(texto, hecho, deDrl.start(), java, posiciones);
      if (deDrl.group().startsWith("/")) {
        copiar(" ".repeat(deDrl.end()), deDrl.start(), deDrl.end(), java, posiciones);
      } else if (deDrl.group().equals("!.")) {
        protegidos.add(deDrl.start());
        poner(".", deDrl.start(), java, posiciones);
      } else if (deDrl.group().startsWith("'")) {
        poner("\"", deDrl.start(), java, posiciones);
        copiarEntrecomillado(texto, deDrl.start() + 1, deDrl.end() - 1, java, posiciones);
        poner("\"", deDrl.end() - 1, java, posiciones);
      } else if (deDrl.group("str") != null) {
        poner("<<", deDrl.start(), java, posiciones);
      } else if (deDrl.group(2) != null) {
        poner(deDrl.group(2).equals("in") ? "<< lista" : "<<", deDrl.start(), java, posiciones);
      } else {
        copiar(texto, deDrl.start(), deDrl.end(), java, posiciones);
      }
      hecho = deDrl.end();
    }
    copiar(texto, hecho, texto.length(), java, posiciones);
    ParseResult<Expression> leida = new JavaParser().parseExpression(java.toString());
    Optional<Expression> arbol = leida.isSuccessful() ? leida.getResult() : Optional.empty();
    return new Expresion(
        texto,
        inicio,
        enlazada ? enlace.group(1) : null,
        arbol.orElse(null),
        List.copyOf(posiciones),
        Set.copyOf(protegidos));
  }

  private static void copiar(
      String texto, int desde, int hasta, StringBuilder java, List<Integer> posiciones) {
    for (int i = desde; i < hasta; i++) {
      java.append(texto.charAt(i) == '\n' || texto.charAt(i) == '\r' ? ' ' : texto.charAt(i));
      posiciones.add(i);
    }
  }

  /** What stands between single quotes, as it stands between double ones. */
  private static void copiarEntrecomillado(
      String texto, int desde, int hasta, StringBuilder java, List<Integer> posiciones) {
    for (int i = desde; i < hasta; i++) {
      if (texto.charAt(i) == '"' && texto.charAt(i - 1) != '\\') {
        poner("\\", i, java, posiciones);
      }
      copiar(texto, i, i + 1, java, posiciones);
    }
  }

  private static void poner(String otro, int en, StringBuilder java, List<Integer> posiciones) {
    java.append(otro);
    for (int i = 0; i < otro.length(); i++) {
      posiciones.add(en);
    }
  }

  /** As its author wrote it. */
  public String texto() {
    return texto;
  }

  /** Where it starts in its file. */
  public int inicio() {
    return inicio;
  }

  /** What follows it in its file. */
  public int fin() {
    return inicio + texto.length();
  }

  /** The variable that it binds; null for none. */
  public @Nullable String enlace() {
    return enlace;
  }

  /** Its syntax tree, without the binding; null when it is not understood. */
  public @Nullable Expression arbol() {
    return arbol;
  }

  /** Where {@code nodo} of the tree starts in the file. */
  public int inicio(Node nodo) {
    return inicio + posiciones.get(indice(nodo.getBegin().orElseThrow()));
  }

  /** What follows {@code nodo} in the file. */
  public int fin(Node nodo) {
    return inicio + posiciones.get(indice(nodo.getEnd().orElseThrow())) + 1;
  }

  private static int indice(Position posicion) {
    return posicion.column - 1;
  }

  /** {@code nodo} as its author wrote it. */
  public String texto(Node nodo) {
    return texto.substring(inicio(nodo) - inicio, fin(nodo) - inicio);
  }

  /** The operator as its author wrote it: {@code ==}, {@code not contains}, … */
  String operador(BinaryExpr comparacion) {
    return texto
        .substring(fin(comparacion.getLeft()) - inicio, inicio(comparacion.getRight()) - inicio)
        .strip();
  }

  /** Whether the dot at {@code posicion} of the file is {@code !.}, which null does not break. */
  boolean protegido(int posicion) {
    return protegidos.contains(posicion - inicio);
  }
}
