package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Falla;
import org.junit.jupiter.api.Test;

class LineasTest {

  private static final String UNO = "{\"id\":\"a\",\"entidad\":\"MX-CAM\",\"edicion\":2016}";

  private static List<String> lineas(LectorDeEjercicios lector, String ndjson) {
    try (Stream<Linea> lineas = lector.lineas(new ByteArrayInputStream(ndjson.getBytes(UTF_8)))) {
      return lineas
          .map(
              l ->
                  l.numero()
                      + " "
                      + l.leer().ejercicio().map(e -> e.id()).orElse("")
                      + Fallas.lugares(l.leer()))
          .toList();
    }
  }

  @Test
  void readsEveryLineWithItsNumberAndPassesOverBlankOnes() {
    assertThat(
            lineas(
                new LectorDeEjercicios(),
                "\uFEFF" + UNO + "\r\n\n  \t\n" + UNO + "\n{\"id\":\n" + UNO))
        .containsExactly("1 a[]", "4 a[]", "5 [JSON_MAL_FORMADO /id 5:7]", "6 a[]");
    assertThat(lineas(new LectorDeEjercicios(), "")).isEmpty();
    assertThat(lineas(new LectorDeEjercicios(), "\n\n")).isEmpty();
  }

  @Test
  void aLineThatIsTooLongCostsNothingToTheOthers() {
    LectorDeEjercicios lector =
        new LectorDeEjercicios().conLimites(new Limites(100, 10, 100, 10, 100, 3));

    assertThat(
            lineas(lector, UNO + "\n" + " ".repeat(300_000) + "\n" + UNO + "\n" + "x".repeat(101)))
        .containsExactly("1 a[]", "2 [LIMITE_TAMANO  2:1]", "3 a[]", "4 [LIMITE_TAMANO  4:1]");
  }

  @Test
  void linesOfAnyLengthAreSplitWhereverTheBufferEnds() {
    String larga = UNO + " ".repeat(65_530 - UNO.length());
    String todas = (larga + "\n" + UNO + "\n").repeat(20);

    assertThat(lineas(new LectorDeEjercicios(), todas))
        .hasSize(40)
        .allMatch(l -> l.endsWith("a[]"));
  }

  @Test
  void closesTheInputWithTheStream() {
    boolean[] cerrado = new boolean[1];
    InputStream entrada =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            cerrado[0] = true;
          }
        };

    new LectorDeEjercicios().lineas(entrada).close();

    assertThat(cerrado[0]).isTrue();
  }

  @Test
  void aCarriageReturnWithinALineEndsNone() {
    String ndjson =
        "{\"id\":\r\"a\",\r\"edicion\": 2016,\r\"entidad\": \"MX-CAM\"}\r\n{\"id\":\r5\r}\r\n";

    List<Lectura> lecturas =
        new LectorDeEjercicios()
            .lineas(new ByteArrayInputStream(ndjson.getBytes(UTF_8)))
            .map(Linea::leer)
            .toList();

    assertThat(lecturas.get(0).posicion("/edicion")).contains(new Posicion(1, 24));
    assertThat(lecturas.get(1).fallas()).extracting(Falla::linea).containsOnly(2);
  }
}
