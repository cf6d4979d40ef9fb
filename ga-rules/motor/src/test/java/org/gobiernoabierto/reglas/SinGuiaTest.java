package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.repertorio.Instalados;
import org.junit.jupiter.api.Test;

/** The engine knows no guide: none is on its class path, and none is named in its sources. */
class SinGuiaTest {

  private static final Pattern DE_UNA_GUIA =
      Pattern.compile("\"(P\\d-\\d\\d|seis-pasos|[A-Z]+_DEL_PAL|PRIMERA_MESA|HASTA_LANZAMIENTO)");

  @Test
  void noRequirementNorDeadlineOfAGuideIsNamed() throws IOException {
    try (Stream<Path> fuentes = Files.walk(Path.of("src/main/java"))) {
      List<Path> nombran =
          fuentes
              .filter(fuente -> fuente.toString().endsWith(".java"))
              .filter(SinGuiaTest::nombra)
              .toList();
      assertThat(nombran).isEmpty();
    }
  }

  private static boolean nombra(Path fuente) {
    try {
      return DE_UNA_GUIA.matcher(Files.readString(fuente)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noGuideIsOnTheClassPath() {
    assertThat(Instalados.todos()).isEmpty();
    assertThat(Instalados.class.getResource("/META-INF/kie/org.gobiernoabierto/ga-rules")).isNull();
  }
}
