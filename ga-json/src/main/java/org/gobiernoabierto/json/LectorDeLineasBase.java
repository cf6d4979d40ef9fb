package org.gobiernoabierto.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.LineaBase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads which findings earlier reports had, from reports as {@link EscritorDeInformes} writes them:
 * one, or the lines of a lot. Immutable and thread-safe.
 */
public final class LectorDeLineasBase {

  private static final int HUELLAS = 3;
  private final JsonFactory fabrica = JsonFactory.builder().build();

  /** A reader. */
  public LectorDeLineasBase() {}

  /**
   * Reads a stream in UTF-8 to its end. Does not close it.
   *
   * @throws IOException when the stream cannot be read
   * @throws IllegalArgumentException when it has no report, or something else
   */
  public LineaBase leer(InputStream informes) throws IOException {
    List<String> huellas = new ArrayList<>();
    boolean hay = false;
    try (JsonParser parser = fabrica.createParser(ObjectReadContext.empty(), informes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int hondura = parser.streamReadContext().getNestingDepth();
        if (token == JsonToken.PROPERTY_NAME && hondura == 1) {
          hay |= parser.currentName().equals("hallazgos") || parser.currentName().equals("errores");
        } else if (token == JsonToken.VALUE_STRING
            && hondura == HUELLAS
            && parser
                .streamReadContext()
                .pathAsPointer()
                .toString()
                .matches("/hallazgos/[0-9]+/huella")) {
          huellas.add(parser.getString());
        }
      }
    } catch (JacksonException e) {
      throw new ArgumentoException(
          new Texto(
                  "no es un informe en JSON (línea {linea})",
                  "it is no report in JSON (line {linea})")
              .con("linea", e.getLocation().getLineNr()));
    }
    if (!hay) {
      throw new ArgumentoException(
          new Texto("no es un informe en JSON", "it is no report in JSON"));
    }
    return LineaBase.de(huellas);
  }
}
