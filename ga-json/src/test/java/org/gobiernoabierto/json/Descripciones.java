package org.gobiernoabierto.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the schemas say to people, from {@code descripciones.yaml}. Remembers what was asked for.
 */
final class Descripciones {

  private final Map<?, ?> todas;
  private final Set<String> usadas = new LinkedHashSet<>();

  Descripciones(Map<?, ?> todas) {
    this.todas = todas;
  }

  static Descripciones leer() {
    try (InputStream yaml = Descripciones.class.getResourceAsStream("descripciones.yaml")) {
      return new Descripciones(
          (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String titulo(String tipo) {
    return texto(deTipo(tipo), "titulo", tipo);
  }

  String descripcion(String tipo) {
    return texto(deTipo(tipo), "descripcion", tipo);
  }

  List<?> ejemplos(String tipo) {
    return ejemplos(deTipo(tipo));
  }

  String descripcion(String tipo, String miembro) {
    return texto(deMiembro(tipo, miembro), "descripcion", tipo + "." + miembro);
  }

  List<?> ejemplos(String tipo, String miembro) {
    return ejemplos(deMiembro(tipo, miembro));
  }

  /** Types, and members as {@code type.member}, that nobody asked for. */
  Set<String> sinUso() {
    Set<String> nombres = new LinkedHashSet<>();
    todas.forEach(
        (tipo, de) -> {
          nombres.add((String) tipo);
          if (((Map<?, ?>) de).get("miembros") instanceof Map<?, ?> miembros) {
            miembros.keySet().forEach(miembro -> nombres.add(tipo + "." + miembro));
          }
        });
    nombres.removeAll(usadas);
    return nombres;
  }

  private Map<?, ?> deTipo(String tipo) {
    usadas.add(tipo);
    return mapa(todas, tipo, tipo);
  }

  private Map<?, ?> deMiembro(String tipo, String miembro) {
    usadas.add(tipo + "." + miembro);
    return mapa(mapa(deTipo(tipo), "miembros", tipo), miembro, tipo + "." + miembro);
  }

  private static List<?> ejemplos(Map<?, ?> de) {
    return de.get("ejemplos") instanceof List<?> ejemplos ? ejemplos : List.of();
  }

  private static Map<?, ?> mapa(Map<?, ?> de, String clave, String nombre) {
    if (de.get(clave) instanceof Map<?, ?> mapa) {
      return mapa;
    }
    throw falta(nombre);
  }

  private static String texto(Map<?, ?> de, String clave, String nombre) {
    if (de.get(clave) instanceof String texto && !texto.isBlank()) {
      return texto.strip();
    }
    throw falta(nombre + " (" + clave + ")");
  }

  private static AssertionError falta(String nombre) {
    return new AssertionError("descripciones.yaml says nothing of " + nombre + ": describe it");
  }
}
