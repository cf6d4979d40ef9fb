package org.gobiernoabierto.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Writes what a writer of documents writes. */
final class PublicadoSerializer<T> extends StdSerializer<T> {

  private static final JsonFactory FABRICA = new JsonFactory();

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
  public void serialize(T valor, JsonGenerator json, SerializerProvider contexto)
      throws IOException {
    byte[] documento = escritor.apply(valor);
    if (conSuDisposicion && json instanceof JsonGeneratorImpl && json.getOutputContext().inRoot()) {
      json.writeRawValue(new String(documento, UTF_8));
      return;
    }
    try (JsonParser parser = FABRICA.createParser(documento)) {
      while (parser.nextToken() != null) {
        json.copyCurrentEventExact(parser);
      }
    }
  }
}
