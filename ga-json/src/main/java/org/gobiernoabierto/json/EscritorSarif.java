package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.net.URLEncoder;
import java.util.List;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as SARIF 2.1.0, for tools that show what checkers find: a rule for every
 * requirement, a result for every finding, and what SARIF has no place for among the properties of
 * the run. A finding with a dispensation is a suppressed result; a fault is a result of level error
 * whose rule is its code. Equal reports give equal bytes. Immutable and thread-safe.
 */
public final class EscritorSarif {

  private static final String ESQUEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Idioma idioma;

  /** A writer of messages in {@code idioma}. */
  public EscritorSarif(Idioma idioma) {
    this.idioma = idioma;
  }

  /**
   * The report as a SARIF document.
   *
   * @param archivo path of the exercise's file, from where the findings are shown
   */
  public byte[] escribir(Informe informe, String archivo) {
    return documento(archivo, informe, informe.errores());
  }

  /** A SARIF document of the faults of a text from which no report could be made. */
  public byte[] escribirFallas(List<Falla> fallas, String archivo) {
    return documento(archivo, null, fallas);
  }

  private byte[] documento(String archivo, @Nullable Informe informe, List<Falla> fallas) {
    return Documento.conSangria(
        json -> {
          json.writeStringProperty("$schema", ESQUEMA);
          json.writeStringProperty("version", "2.1.0");
          json.writeArrayPropertyStart("runs");
          json.writeStartObject();
          new CorridaSarif(json, idioma, uri(archivo)).escribir(informe, fallas);
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  /** Always a relative reference: colons and leading slashes would make it something else. */
  private static String uri(String archivo) {
    return URLEncoder.encode(archivo.replace(File.separatorChar, '/'), UTF_8)
        .replace("+", "%20")
        .replaceAll("(%2F)+", "/");
  }
}
