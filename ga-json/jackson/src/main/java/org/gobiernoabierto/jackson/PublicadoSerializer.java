package org.gobiernoabierto.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what a writer of documents writes. */
final class PublicadoSerializer<T> extends StdSerializer<T> {

  private static final JsonFactory FABRICA = JsonFactory.builder().build();

  private final transient Function<T, byte[]> escritor;
  private final boolean conSuDisposicion;

  /**
   * @param conSuDisposicion whether a whole document is written byte for byte, in its own layout
   */
  PublicadoSerializer(Class<T> clase, Function<T, byte[]> escritor, boolean conSuDisposicion) {
    super(clase);
    this.escritor = escritor;
    this.conSuDisposicion = conSuDisposicion;
  }

  @Override
  public void serialize(T valor, JsonGenerator json, SerializationContext contexto) {
    byte[] documento = escritor.apply(valor);
    if (conSuDisposicion
        && json instanceof JsonGeneratorBase
        && json.streamWriteContext().inRoot()) {
      json.writeRawValue(new String(documento, UTF_8));
      return;
    }
    try (JsonParser parser = FABRICA.createParser(ObjectReadContext.empty(), documento)) {
      while (parser.nextToken() != null) {
        json.copyCurrentEventExact(parser);
      }
    }
  }
}
