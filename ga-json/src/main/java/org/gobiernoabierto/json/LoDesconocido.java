package org.gobiernoabierto.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.jspecify.annotations.Nullable;

/** What one value of a text says that is not known of it, and of what is within it. */
final class LoDesconocido {

  static final LoDesconocido NADA = new LoDesconocido();

  private final Map<Object, LoDesconocido> partes = new HashMap<>();
  private final List<String> miembros = new ArrayList<>();
  private @Nullable FechaIncierta fecha;

  void agregar(DichoEnSuLugar dicho) {
    LoDesconocido lugar = this;
    for (Object parte : dicho.objeto()) {
      lugar = lugar.parte(parte);
    }
    if (dicho.fecha() == null) {
      lugar.miembros.add(dicho.miembro());
    } else {
      lugar.parte(dicho.miembro()).fecha = dicho.fecha();
    }
  }

  private LoDesconocido parte(Object parte) {
    return partes.computeIfAbsent(parte, p -> new LoDesconocido());
  }

  /**
   * What is known of a part of it.
   *
   * @param parte the name of a member or the index of an element
   * @return {@link #NADA} when nothing is said of it
   */
  LoDesconocido en(Object parte) {
    return partes.getOrDefault(parte, NADA);
  }

  /** What is known of it, when it is a date; null when it is none or nothing is said. */
  @Nullable FechaIncierta fecha() {
    return fecha;
  }

  /** The names of the members of it that are not known. */
  List<String> miembros() {
    return miembros;
  }
}
