package org.gobiernoabierto.reglas.autoria.drl;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;

/** A part of a rule whose syntax tree has places in its file. */
public interface Fragmento {

  Archivo archivo();

  /** Index into the file of where {@code nodo} starts. */
  int inicio(Node nodo);

  /** {@code nodo} as its author wrote it. */
  String texto(Node nodo);

  /** The operator as its author wrote it. */
  String operador(BinaryExpr comparacion);

  /** Whether null does not break the dot with which {@code nodo} reads something of a value. */
  boolean protegido(Node nodo);

  /** Whether it is a condition, where fields of the pattern are read by their names alone. */
  boolean esCondicion();

  default Lugar lugar(Node nodo) {
    return archivo().lugar(inicio(nodo));
  }
}
