package org.gobiernoabierto.reglas.autoria;

import java.util.List;

/**
 * A kind of fact that definitions declare. Immutable.
 *
 * @param archivo the file it stands in
 * @param paquete the package of the file; empty for none
 * @param nombre its simple name
 * @param lugarDelNombre index into the file of its name
 * @param campos its fields, in order
 * @param inicio index into the file of its first character
 * @param fin index into the file of what follows its {@code end}
 */
record TipoDeclarado(
    Archivo archivo,
    String paquete,
    String nombre,
    int lugarDelNombre,
    List<Campo> campos,
    int inicio,
    int fin) {

  /**
   * @param nombre its name
   * @param tipo its type as written
   * @param lugarDelTipo index into the file of its type
   */
  record Campo(String nombre, String tipo, int lugarDelTipo) {}

  String nombreCompleto() {
    return paquete.isEmpty() ? nombre : paquete + "." + nombre;
  }

  Lugar lugar() {
    return archivo.lugar(lugarDelNombre);
  }
}
