package org.gobiernoabierto.publicacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What who embeds the library copies is part of what is compiled and run. */
class DocumentosIT {

  private static final Pattern TROZO = Pattern.compile("```(?:java|xml)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FUENTE = Pattern.compile(".*/(src/.*\\.java|pom\\.xml)");

  @ParameterizedTest
  @ValueSource(strings = {"docs/embeber.md", "docs/formatos.md"})
  void everySnippetStandsInASource(String documento) throws IOException {
    List<String> fuentes = fuentes();
    List<String> trozos =
        TROZO
            .matcher(Files.readString(Publicado.RAIZ.resolve(documento)))
            .results()
            .map(hallado -> sinBlancos(hallado.group(1)))
            .toList();
    assertThat(trozos)
        .isNotEmpty()
        .allSatisfy(trozo -> assertThat(fuentes).anyMatch(fuente -> fuente.contains(trozo)));
  }

  private static List<String> fuentes() throws IOException {
    try (Stream<Path> archivos =
        Stream.concat(
            Files.walk(Publicado.RAIZ.resolve("ga-examples")),
            Files.walk(Publicado.RAIZ.resolve("ga-json/formatos/src")))) {
      return archivos
          .filter(archivo -> FUENTE.matcher(archivo.toString()).matches())
          .filter(archivo -> !archivo.toString().contains("/target/"))
          .map(DocumentosIT::leer)
          .toList();
    }
  }

  private static String leer(Path archivo) {
    try {
      return sinBlancos(Files.readString(archivo));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sinBlancos(String texto) {
    return texto.replaceAll("\\s", "");
  }
}
