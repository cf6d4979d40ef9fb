package org.gobiernoabierto.reglas.autoria.mutaciones;

import com.github.javaparser.ast.Node;
import java.util.function.ToIntFunction;

/**
 * Where the nodes of a syntax tree stand in their file.
 *
 * @param texto what the file says
 * @param inicio where a node starts
 * @param fin what follows a node
 */
record Lugares(String texto, ToIntFunction<Node> inicio, ToIntFunction<Node> fin) {

  int inicio(Node nodo) {
    return inicio.applyAsInt(nodo);
  }

  int fin(Node nodo) {
    return fin.applyAsInt(nodo);
  }

  /** {@code nodo} as its author wrote it. */
  String texto(Node nodo) {
    return texto.substring(inicio(nodo), fin(nodo));
  }
}
