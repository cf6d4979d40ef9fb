package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of what each addition takes names files that are there. */
class ContribuirTest {

  private static final Path RAIZ = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern ARCHIVO = Pattern.compile("`([\\w*./-]*/[\\w*.-]+)`");

  @Test
  void everyFileOfTheTableIsThere() throws IOException {
    String guia = Files.readString(RAIZ.resolve("CONTRIBUTING.md"));
    List<String> nombrados =
        ARCHIVO
            .matcher(guia.substring(guia.indexOf("## What each addition takes")))
            .results()
            .map(MatchResult::group)
            .map(nombre -> nombre.replace("`", ""))
            .toList();

    assertThat(nombrados).hasSizeGreaterThan(20);
    for (String nombrado : nombrados) {
      assertThat(hay(nombrado)).as(nombrado).isTrue();
    }
  }

  private static boolean hay(String nombrado) throws IOException {
    PathMatcher patron = RAIZ.getFileSystem().getPathMatcher("glob:" + nombrado);
    Path carpeta = RAIZ.resolve(nombrado.replaceFirst("/[^/]*\\*.*$", ""));
    try (Stream<Path> archivos = Files.walk(carpeta)) {
      return archivos.map(RAIZ::relativize).anyMatch(patron::matches);
    }
  }
}
