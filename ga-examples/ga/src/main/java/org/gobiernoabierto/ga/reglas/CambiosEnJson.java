package org.gobiernoabierto.ga.reglas;

import java.io.StringWriter;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Resultado;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a change of a rule set does, as one line of JSON; members without a value are left out. */
final class CambiosEnJson {

  private CambiosEnJson() {}

  static String de(CambiosDeReglas cambios) {
    StringWriter texto = new StringWriter();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), texto)) {
      json.writeStartObject();
      conjunto(json, "vieja", cambios.vieja());
      conjunto(json, "nueva", cambios.nueva());
      if (cambios.fecha() != null) {
        json.writeStringProperty("fecha", cambios.fecha().toString());
      }
      json.writeNumberProperty("ejercicios", cambios.ejercicios());
      json.writeNumberProperty("sinEvaluar", cambios.sinEvaluar());
      json.writeArrayPropertyStart("cambios");
      cambios.cambios().forEach(cambio -> cambio(json, cambio));
      json.writeEndArray();
      json.writeEndObject();
    }
    return texto.append('\n').toString();
  }

  private static void conjunto(JsonGenerator json, String nombre, ConjuntoDeReglas conjunto) {
    json.writeObjectPropertyStart(nombre);
    json.writeStringProperty("nombre", conjunto.nombre());
    json.writeStringProperty("version", conjunto.version());
    json.writeStringProperty("huella", conjunto.huella());
    json.writeEndObject();
  }

  private static void cambio(JsonGenerator json, CambioDeResultado cambio) {
    json.writeStartObject();
    json.writeStringProperty("requisito", cambio.requisito().id());
    json.writeStringProperty("efecto", cambio.efecto().name());
    resultado(json, "antes", cambio.antes());
    resultado(json, "despues", cambio.despues());
    json.writeStringProperty("ejercicio", cambio.ejercicio());
    json.writeStringProperty("archivo", cambio.origen().archivo());
    json.writeNumberProperty("linea", cambio.origen().linea());
    json.writeEndObject();
  }

  private static void resultado(JsonGenerator json, String nombre, @Nullable Resultado resultado) {
    if (resultado != null) {
      json.writeStringProperty(nombre, resultado.name());
    }
  }
}
