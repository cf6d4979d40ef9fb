package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

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
  private final @Nullable URI ayuda;

  /** A writer of messages in {@code idioma}. */
  public EscritorSarif(Idioma idioma) {
    this(idioma, null);
  }

  private EscritorSarif(Idioma idioma, @Nullable URI ayuda) {
    this.idioma = idioma;
    this.ayuda = ayuda;
  }

  /**
   * This writer, with a help address in every requirement.
   *
   * @param catalogo where a page stands that explains the requirements, each under its id as anchor
   */
  public EscritorSarif conAyuda(URI catalogo) {
    return new EscritorSarif(idioma, catalogo);
  }

  /**
   * The report as a SARIF document.
   *
   * @param archivo path of the exercise's file, from where the findings are shown
   */
  public byte[] escribir(Informe informe, String archivo) {
    return documento(List.of(corrida(archivo, informe, informe.errores())));
  }

  /**
   * The reports of several exercises as one SARIF document: a run for each, told apart by its
   * {@code automationDetails}.
   *
   * @param informes the reports by the paths of their files; runs are in the order of the map
   * @param sinInforme the faults of the texts from which no report could be made, by the paths of
   *     their files; their runs come last
   */
  public byte[] escribir(Map<String, Informe> informes, Map<String, List<Falla>> sinInforme) {
    List<Consumer<JsonGenerator>> corridas = new ArrayList<>();
    informes.forEach(
        (archivo, informe) -> corridas.add(corrida(archivo, informe, informe.errores())));
    sinInforme.forEach((archivo, fallas) -> corridas.add(corrida(archivo, null, fallas)));
    return documento(corridas);
  }

  /** A SARIF document of the faults of a text from which no report could be made. */
  public byte[] escribirFallas(List<Falla> fallas, String archivo) {
    return documento(List.of(corrida(archivo, null, fallas)));
  }

  private Consumer<JsonGenerator> corrida(
      String archivo, @Nullable Informe informe, List<Falla> fallas) {
    return json -> new CorridaSarif(json, idioma, uri(archivo), ayuda).escribir(informe, fallas);
  }

  private static byte[] documento(List<Consumer<JsonGenerator>> corridas) {
    return Documento.conSangria(
        json -> {
          json.writeStringProperty("$schema", ESQUEMA);
          json.writeStringProperty("version", "2.1.0");
          Documento.lista(json, "runs", corridas, (j, corrida) -> corrida.accept(j));
        });
  }

  /** Always a relative reference: colons and leading slashes would make it something else. */
  private static String uri(String archivo) {
    return URLEncoder.encode(archivo.replace(File.separatorChar, '/'), UTF_8)
        .replace("+", "%20")
        .replaceAll("(%2F)+", "/");
  }
}
