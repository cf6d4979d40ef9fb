package org.gobiernoabierto.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;
import tools.jackson.core.JsonGenerator;

/** Writes what a message says besides its words: each value under the name of its type. */
final class EscritorDeDatos {

  private final TextosEscritos textos;

  EscritorDeDatos(TextosEscritos textos) {
    this.textos = textos;
  }

  void escribir(JsonGenerator json, SortedMap<String, Object> datos) {
    json.writeObjectPropertyStart("datos");
    for (Map.Entry<String, Object> dato : datos.entrySet()) {
      json.writeName(dato.getKey());
      valor(json, dato.getValue());
    }
    json.writeEndObject();
  }

  private void valor(JsonGenerator json, Object valor) {
    json.writeStartObject();
    if (valor instanceof LocalDate dia) {
      json.writeStringProperty("fecha", dia.toString());
    } else if (valor instanceof Long numero) {
      json.writeNumberProperty("numero", numero);
    } else if (valor instanceof Boolean si) {
      json.writeBooleanProperty("logico", si);
    } else if (valor instanceof List<?> varios) {
      json.writeArrayPropertyStart("lista");
      varios.forEach(uno -> valor(json, uno));
      json.writeEndArray();
    } else if (valor instanceof Enum<?> codigo) {
      json.writeStringProperty("codigo", codigo.name());
      if (valor instanceof Nombrado nombrado) {
        textos.escribir(json, "nombre", nombrado.nombre());
      }
    } else if (valor instanceof Texto texto) {
      (textos == TextosEscritos.NINGUNO ? TextosEscritos.AMBOS : textos)
          .escribir(json, "textos", texto);
    } else {
      json.writeStringProperty("texto", valor.toString());
    }
    json.writeEndObject();
  }
}
