package org.gobiernoabierto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UbicadorTest {

  @Test
  void countsLinesAndCharacters() {
    assertThat(todas("ñ😀b")).containsExactly("1:1", "1:2", "1:2", "1:3", "1:4");
    assertThat(todas("a\nb\n")).containsExactly("1:1", "1:2", "2:1", "2:2", "3:1");
    assertThat(todas("a\r\nb")).containsExactly("1:1", "1:2", "1:3", "2:1", "2:2");
    assertThat(todas("\ra\r")).containsExactly("1:1", "2:1", "2:2", "3:1");
    assertThat(todas("\n\n\r\r")).containsExactly("1:1", "2:1", "3:1", "4:1", "5:1");
  }

  @Test
  void countsHalfSurrogatePairsAsCharacters() {
    assertThat(todas("\uDE00\uD83Da")).containsExactly("1:1", "1:2", "1:3", "1:4");
    assertThat(todas("a\uD83D")).containsExactly("1:1", "1:2", "1:3");
  }

  @Test
  void goesBackWhenAsked() {
    Ubicador ubicador = new Ubicador("a\nbc");

    assertThat(ubicador.en(4)).isEqualTo(new Posicion(2, 3));
    assertThat(ubicador.en(1)).isEqualTo(new Posicion(1, 2));
    assertThat(ubicador.en(1)).isEqualTo(new Posicion(1, 2));
    assertThat(ubicador.en(3)).isEqualTo(new Posicion(2, 2));
  }

  private static List<String> todas(String texto) {
    Ubicador ubicador = new Ubicador(texto);
    return IntStream.rangeClosed(0, texto.length())
        .mapToObj(ubicador::en)
        .map(posicion -> posicion.linea() + ":" + posicion.columna())
        .toList();
  }
}
