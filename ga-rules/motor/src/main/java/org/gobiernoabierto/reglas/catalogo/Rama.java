package org.gobiernoabierto.reglas.catalogo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * Part of a compiled catalogue: members by name, and of lists the elements by number. In the file
 * each value stands with the names that lead to it, between slashes; a slash within a name is
 * written {@code ~1}, and {@code ~} is {@code ~0}.
 *
 * @param donde the names that lead to it
 * @param hijos a {@link String} or a branch by name
 */
record Rama(String donde, Map<String, Object> hijos) {

  private static final char SEPARADOR = '/';

  static Rama de(Properties datos) {
    Rama raiz = new Rama("", new TreeMap<>());
    for (String clave : datos.stringPropertyNames()) {
      raiz.poner(clave, datos.getProperty(clave));
    }
    return raiz;
  }

  private void poner(String clave, String valor) {
    int corte = clave.indexOf(SEPARADOR);
    if (corte < 0) {
      hijos.put(nombre(clave), valor);
      return;
    }
    String nombre = nombre(clave.substring(0, corte));
    Rama rama =
        (Rama) hijos.computeIfAbsent(nombre, n -> new Rama(donde + n + SEPARADOR, new TreeMap<>()));
    rama.poner(clave.substring(corte + 1), valor);
  }

  private static String nombre(String escrito) {
    return escrito.replace("~1", "/").replace("~0", "~");
  }

  /**
   * @throws IllegalArgumentException when there is no such text
   */
  String texto(String nombre) {
    if (hijos.get(nombre) instanceof String texto) {
      return texto;
    }
    throw new ArgumentoException(
        new Texto("El catálogo no dice {que}", "The catalogue does not say {que}")
            .con("que", donde + nombre));
  }

  String texto(String nombre, String porOmision) {
    return hijos.get(nombre) instanceof String texto ? texto : porOmision;
  }

  @Nullable String textoONulo(String nombre) {
    return hijos.get(nombre) instanceof String texto ? texto : null;
  }

  boolean si(String nombre) {
    return texto(nombre, "false").equals("true");
  }

  /** A text in both languages. */
  Texto idiomas(String nombre) {
    Rama textos = rama(nombre);
    return new Texto(textos.texto("es"), textos.texto("en"));
  }

  /** A branch; an empty one where there is none. */
  Rama rama(String nombre) {
    return hijos.get(nombre) instanceof Rama rama
        ? rama
        : new Rama(donde + nombre + SEPARADOR, Map.of());
  }

  boolean tiene(String nombre) {
    return hijos.containsKey(nombre);
  }

  /** The elements of a list that are branches, in their order. */
  List<Rama> ramas(String nombre) {
    Rama lista = rama(nombre);
    List<Rama> ramas = new ArrayList<>();
    for (int i = 0; lista.hijos.get(String.valueOf(i)) instanceof Rama rama; i++) {
      ramas.add(rama);
    }
    return ramas;
  }

  /** The elements of a list that are texts, in their order. */
  List<String> textos(String nombre) {
    Rama lista = rama(nombre);
    List<String> textos = new ArrayList<>();
    for (int i = 0; lista.hijos.get(String.valueOf(i)) instanceof String texto; i++) {
      textos.add(texto);
    }
    return textos;
  }

  /** The texts of a branch by name. */
  Map<String, String> porNombre(String nombre) {
    Map<String, String> textos = new LinkedHashMap<>();
    rama(nombre)
        .hijos
        .forEach(
            (clave, valor) -> {
              if (valor instanceof String texto) {
                textos.put(clave, texto);
              }
            });
    return textos;
  }

  /** The branches of a branch by name. */
  Map<String, Rama> ramasPorNombre(String nombre) {
    Map<String, Rama> ramas = new LinkedHashMap<>();
    rama(nombre)
        .hijos
        .forEach(
            (clave, valor) -> {
              if (valor instanceof Rama rama) {
                ramas.put(clave, rama);
              }
            });
    return ramas;
  }
}
