package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Validates with a schema, by a library that shares nothing with the reader. */
final class Juez {

  /** Numbers as they are written, and no limits: those are the reader's. */
  static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(10_000)
                          .maxNameLength(Integer.MAX_VALUE)
                          .maxNumberLength(Integer.MAX_VALUE)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final SchemaRegistry REGISTRO =
      SchemaRegistry.withDialect(
          Dialects.getDraft202012(),
          r ->
              r.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().losslessNarrowing(true).build()));

  private final Schema esquema;

  private Juez(Schema esquema) {
    this.esquema = esquema;
  }

  static Juez de(Esquema esquema) {
    return de(JSON.readTree(esquema.json()));
  }

  static Juez de(JsonNode esquema) {
    return new Juez(REGISTRO.getSchema(esquema));
  }

  /** By the metaschema that schemas name in {@code $schema}. */
  static Juez deEsquemas() {
    return new Juez(REGISTRO.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId())));
  }

  List<Error> faltas(byte[] json) {
    return faltas(new String(json, UTF_8));
  }

  List<Error> faltas(String json) {
    return faltas(JSON.readTree(json));
  }

  List<Error> faltas(JsonNode json) {
    return esquema.validate(
        json, contexto -> contexto.executionConfig(c -> c.formatAssertionsEnabled(true)));
  }
}
