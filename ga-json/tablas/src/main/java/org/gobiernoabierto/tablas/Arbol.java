package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON as plain values: {@link Map}, {@link List}, {@link String}, {@link BigDecimal} and {@link
 * Boolean}; members that are null are left out.
 */
final class Arbol {

  private static final JsonFactory FABRICA =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Arbol() {}

  /** The value; empty when it is null or no JSON at all, or something follows it. */
  static Optional<Object> leer(String json) {
    try (JsonParser parser = FABRICA.createParser(ObjectReadContext.empty(), json)) {
      JsonToken primero = parser.nextToken();
      if (primero == null || primero == JsonToken.VALUE_NULL) {
        return Optional.empty();
      }
      Object valor = valor(parser);
      return parser.nextToken() == null ? Optional.of(valor) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Object valor(JsonParser parser) {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> objeto = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String nombre = parser.currentName();
          if (parser.nextToken() != JsonToken.VALUE_NULL) {
            objeto.put(nombre, valor(parser));
          }
        }
        return objeto;
      }
      case START_ARRAY -> {
        List<Object> lista = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          if (parser.currentToken() != JsonToken.VALUE_NULL) {
            lista.add(valor(parser));
          }
        }
        return lista;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return parser.getDecimalValue();
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
      }
      default -> {
        return parser.getString();
      }
    }
  }

  /** A document in UTF-8, two spaces a level, lines ended by LF. */
  static byte[] documento(Object valor) {
    return (escrito(valor, ConSangria.UNICA) + "\n").getBytes(UTF_8);
  }

  /** On one line. */
  static String enUnaLinea(Object valor) {
    return escrito(valor, ObjectWriteContext.empty());
  }

  private static String escrito(Object valor, ObjectWriteContext disposicion) {
    StringWriter texto = new StringWriter();
    try (JsonGenerator json = FABRICA.createGenerator(disposicion, texto)) {
      escribir(json, valor);
    }
    return texto.toString();
  }

  private static void escribir(JsonGenerator json, Object valor) {
    if (valor instanceof Map<?, ?> objeto) {
      json.writeStartObject();
      objeto.forEach(
          (nombre, suyo) -> {
            json.writeName((String) nombre);
            escribir(json, suyo);
          });
      json.writeEndObject();
    } else if (valor instanceof List<?> lista) {
      json.writeStartArray();
      lista.forEach(elemento -> escribir(json, elemento));
      json.writeEndArray();
    } else if (valor instanceof BigDecimal numero) {
      json.writeNumber(numero);
    } else if (valor instanceof Boolean logico) {
      json.writeBoolean(logico);
    } else {
      json.writeString((String) valor);
    }
  }

  /** Jackson's own default depends on the platform. */
  private static final class ConSangria extends ObjectWriteContext.Base {

    private static final ConSangria UNICA = new ConSangria();
    private static final DefaultIndenter POR_NIVEL = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter SANGRIA =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(POR_NIVEL)
            .withArrayIndenter(POR_NIVEL);

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return SANGRIA.createInstance();
    }
  }
}
