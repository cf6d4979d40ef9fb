package org.gobiernoabierto.reglas.autoria;

import java.util.List;
import org.gobiernoabierto.reglas.autoria.Condicion.Grupo;
import org.gobiernoabierto.reglas.autoria.Condicion.Patron;

/**
 * A rule of a DRL file. Immutable.
 *
 * @param archivo the file it stands in
 * @param nombre its name
 * @param condiciones what it asks for
 * @param textoDeLasCondiciones what is between {@code when} and {@code then}; empty for nothing
 * @param inicio index into the file of its first character
 * @param inicioDeLaConsecuencia index into the file of what follows {@code then}
 * @param fin index into the file of what follows its {@code end}
 */
record ReglaDrl(
    Archivo archivo,
    String nombre,
    Grupo condiciones,
    String textoDeLasCondiciones,
    int inicio,
    int inicioDeLaConsecuencia,
    int fin) {

  /** What the name starts with: by convention, the id of the requirement. */
  String requisito() {
    return requisito(nombre);
  }

  static String requisito(String nombre) {
    return nombre.split(" ", 2)[0];
  }

  Lugar lugar() {
    return archivo.lugar(inicio);
  }

  String texto() {
    return archivo.texto().substring(inicio, fin);
  }

  /** Its patterns in order, those within {@code not}, {@code or} and the like among them. */
  List<Patron> patrones() {
    return condiciones.todas().filter(Patron.class::isInstance).map(Patron.class::cast).toList();
  }
}
