package org.gobiernoabierto.json;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON documents in UTF-8 that are the same bytes on every platform. */
final class Documento {

  private static final int TAMANO_USUAL = 1 << 15;
  private static final JsonFactory FABRICA =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder()
                  .maxNestingDepth(Limites.ANIDAMIENTO_COMO_MAXIMO)
                  .build())
          .build();

  private Documento() {}

  /** Two spaces a level, lines ended by LF. */
  static byte[] conSangria(Consumer<JsonGenerator> miembros) {
    return escribir(ConSangria.UNICA, miembros);
  }

  static byte[] enUnaLinea(Consumer<JsonGenerator> miembros) {
    return escribir(ObjectWriteContext.empty(), miembros);
  }

  private static byte[] escribir(ObjectWriteContext disposicion, Consumer<JsonGenerator> miembros) {
    // Written as text first: half surrogates, which an exercise built in Java may hold, then come
    // out as question marks instead of an exception.
    StringWriter texto = new StringWriter(TAMANO_USUAL);
    try (JsonGenerator json = FABRICA.createGenerator(disposicion, texto)) {
      json.writeStartObject();
      miembros.accept(json);
      json.writeEndObject();
    }
    return texto.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  static <T> void lista(
      JsonGenerator json, String nombre, List<T> cosas, BiConsumer<JsonGenerator, T> miembros) {
    json.writeArrayPropertyStart(nombre);
    for (T cosa : cosas) {
      json.writeStartObject();
      miembros.accept(json, cosa);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void textos(JsonGenerator json, String nombre, Collection<String> textos) {
    json.writeArrayPropertyStart(nombre);
    textos.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A text, where there is one. */
  static void texto(JsonGenerator json, String nombre, @Nullable String texto) {
    if (texto != null) {
      json.writeStringProperty(nombre, texto);
    }
  }

  /** A day, where there is one. */
  static void dia(JsonGenerator json, String nombre, @Nullable LocalDate dia) {
    if (dia != null) {
      json.writeStringProperty(nombre, dia.toString());
    }
  }

  /** Gives the generator its layout; Jackson's own default depends on the platform. */
  private static final class ConSangria extends ObjectWriteContext.Base {

    private static final ConSangria UNICA = new ConSangria();
    private static final DefaultPrettyPrinter SANGRIA = sangria();

    private static DefaultPrettyPrinter sangria() {
      DefaultIndenter porNivel = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(porNivel)
          .withArrayIndenter(porNivel);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return SANGRIA.createInstance();
    }
  }
}
