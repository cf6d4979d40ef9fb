package org.gobiernoabierto.reglas.autoria.mutaciones;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gobiernoabierto.reglas.autoria.CompilaCatalogo;

/**
 * One value of a compiled catalogue in the place of another. Immutable.
 *
 * @param clave the names that lead to the value, in the catalogue of its requirement alone
 * @param valor what is put there
 */
record CambioDelCatalogo(String clave, String valor) {

  static final String REQUISITO = "requisitos/0/";

  /** The catalogue with the change. */
  String en(String catalogo) {
    Properties propiedades = new Properties();
    try {
      propiedades.load(new StringReader(catalogo));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> datos = new TreeMap<>();
    propiedades.forEach((nombre, dato) -> datos.put(nombre.toString(), dato.toString()));
    datos.put(clave, valor);
    return CompilaCatalogo.comoTexto(datos);
  }
}
