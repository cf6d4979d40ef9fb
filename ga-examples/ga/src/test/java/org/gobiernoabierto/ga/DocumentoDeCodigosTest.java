package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.CodigoDeAviso;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.CodigoDeFalla;
import org.gobiernoabierto.json.LectorDeDispensas;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.LecturaException;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.forma.CodigoDeForma;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * {@code docs/codigos.md} is made from the codes and from one wrong document for each; {@code mvn
 * test -Dactualizar} writes it anew.
 */
class DocumentoDeCodigosTest {

  private static final Path DOCUMENTO = Path.of("../../docs/codigos.md");
  private static final Evaluador EVALUADOR = Evaluador.create();

  private final Map<String, Map<String, Object>> ejemplos = ejemplos();
  private final StringBuilder texto = new StringBuilder();

  @Test
  void theDocumentSaysWhatTheCodesSay() throws IOException {
    String generado = generado();
    if (System.getProperty("actualizar") != null) {
      Files.writeString(DOCUMENTO, generado);
    }
    assertThat(Files.readString(DOCUMENTO))
        .as("docs/codigos.md is stale: run `mvn test -Dactualizar` and commit it")
        .isEqualTo(generado);
  }

  @Test
  void thereIsAnExampleOfEveryCodeAndNoOther() {
    assertThat(ejemplos.keySet())
        .containsExactlyElementsOf(
            Stream.concat(Stream.of(CodigoDeFalla.values()), Stream.of(CodigoDeForma.values()))
                .map(Enum::name)
                .toList());
  }

  private String generado() {
    linea("# Códigos / Codes");
    linea("");
    linea(
        "Generado del código y de `codigos.yaml`; no se edita a mano. / Generated; not edited by hand.");
    linea("");
    linea("Los nombres son un contrato: no cambian ni se reutilizan. / The names are a contract.");
    tabla("Al leer / When reading", List.of(CodigoDeFalla.values()), CodigoDeFalla::plantilla);
    tabla("De forma / Of shape", List.of(CodigoDeForma.values()), CodigoDeForma::plantilla);
    tabla("Avisos / Notices", List.of(CodigoDeAviso.values()), CodigoDeAviso::plantilla);
    linea("");
    linea(
        "`MIEMBRO_DESCONOCIDO` es un aviso con un lector tolerante. / It is a notice for a tolerant reader.");
    linea("");
    linea(
        "`ga lote`: `ARCHIVO_ILEGIBLE` (un archivo no se pudo leer desde una línea / a file could not be read");
    linea(
        "from a line on), `FALLA_INTERNA` (una falla de la biblioteca, no del ejercicio / a fault of the library, not of the exercise).");
    linea("");
    linea("## Un ejemplo de cada falla / An example of each fault");
    ejemplos.forEach(this::ejemplo);
    return texto.toString();
  }

  private <E extends Enum<E>> void tabla(
      String titulo, List<E> codigos, Function<E, Texto> plantilla) {
    linea("");
    linea("## " + titulo);
    linea("");
    linea("| Código | es | en |");
    linea("|---|---|---|");
    for (E codigo : codigos) {
      Texto mensaje = plantilla.apply(codigo);
      linea("| `" + codigo.name() + "` | " + mensaje.es() + " | " + mensaje.en() + " |");
    }
  }

  private void ejemplo(String codigo, Map<String, Object> ejemplo) {
    Falla falla =
        fallas(ejemplo).stream()
            .filter(f -> f.codigo().equals(codigo))
            .findFirst()
            .orElseThrow(() -> new AssertionError(codigo + ": " + fallas(ejemplo)));
    linea("");
    linea("### " + codigo);
    linea("");
    linea("```json");
    linea((String) ejemplo.get("json"));
    linea("```");
    linea("");
    if (ejemplo.containsKey("bytes")) {
      linea("(en ISO 8859-1 / in ISO 8859-1)");
      linea("");
    }
    if (ejemplo.containsKey("limites")) {
      linea("(`--limite` " + ejemplo.get("limites").toString().replaceAll("[{}]", "") + ")");
      linea("");
    }
    linea("> " + falla.linea() + ":" + falla.columna() + " `" + falla.ruta() + "`  ");
    linea("> " + falla.mensaje().es() + "  ");
    linea("> " + falla.mensaje().en());
  }

  @SuppressWarnings("unchecked")
  private static List<Falla> fallas(Map<String, Object> ejemplo) {
    Charset codificacion =
        ejemplo.containsKey("bytes") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    byte[] json = ((String) ejemplo.get("json")).getBytes(codificacion);
    if (ejemplo.containsKey("dispensas")) {
      try {
        new LectorDeDispensas().leer(json);
        return List.of();
      } catch (LecturaException e) {
        return e.fallas();
      }
    }
    Map<String, Integer> limites = (Map<String, Integer>) ejemplo.getOrDefault("limites", Map.of());
    return new LectorDeEjercicios()
        .conLimites(LimitesDados.de(limites).lectura())
        .revisando(EVALUADOR::fallasDeForma)
        .leer(json)
        .fallas();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> ejemplos() {
    try (InputStream yaml = DocumentoDeCodigosTest.class.getResourceAsStream("codigos.yaml")) {
      return new LinkedHashMap<>(
          (Map<String, Map<String, Object>>)
              new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void linea(String renglon) {
    texto.append(renglon).append('\n');
  }
}
