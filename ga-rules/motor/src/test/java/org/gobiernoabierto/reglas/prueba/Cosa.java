package org.gobiernoabierto.reglas.prueba;

/** What facts of two classes are. */
public interface Cosa {

  String id();

  Color color();
}
