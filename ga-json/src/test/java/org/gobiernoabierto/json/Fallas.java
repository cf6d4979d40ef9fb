package org.gobiernoabierto.json;

import java.util.List;
import org.gobiernoabierto.informe.Falla;

/** What the tests say about faults. */
final class Fallas {

  private Fallas() {}

  /** Reads {@code json} and tells its faults as {@code CODE pointer line:column}. */
  static List<String> de(String json) {
    return lugares(new LectorDeEjercicios().leer(json));
  }

  /** As {@link #de}, for the members in {@code miembros} after those that are required. */
  static List<String> enEjercicio(String miembros) {
    return de(ejercicio(miembros));
  }

  /** An exercise whose second line begins with {@code miembros}. */
  static String ejercicio(String miembros) {
    return "{\"id\": \"CAM-2016\", \"entidad\": \"MX-CAM\", \"edicion\": 2016,\n" + miembros + "}";
  }

  static List<String> lugares(Lectura lectura) {
    return lectura.fallas().stream().map(Fallas::lugar).toList();
  }

  private static String lugar(Falla falla) {
    return falla.codigo() + " " + falla.ruta() + " " + falla.linea() + ":" + falla.columna();
  }
}
