package org.gobiernoabierto.json;

import org.gobiernoabierto.idioma.Texto;
import tools.jackson.core.JsonGenerator;

/** In which languages a report says the texts that are for people. */
public enum TextosEscritos {
  /** In both. */
  AMBOS(true, true),
  /** In Spanish only. */
  ES(true, false),
  /** In English only. */
  EN(false, true),
  /** In none: keys and data are what a program needs. */
  NINGUNO(false, false);

  private final boolean es;
  private final boolean en;

  TextosEscritos(boolean es, boolean en) {
    this.es = es;
    this.en = en;
  }

  /** The member with a text; nothing where there is none to write. */
  void escribir(JsonGenerator json, String nombre, Texto texto) {
    if (this != NINGUNO) {
      json.writeObjectPropertyStart(nombre);
      if (es) {
        json.writeStringProperty("es", texto.es());
      }
      if (en) {
        json.writeStringProperty("en", texto.en());
      }
      json.writeEndObject();
    }
  }
}
