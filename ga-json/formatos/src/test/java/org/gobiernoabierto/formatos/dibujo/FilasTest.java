package org.gobiernoabierto.formatos.dibujo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilasTest {

  @Test
  void marksThatWouldTouchGoToDifferentRows() {
    List<List<Trazo>> filas =
        Filas.de(List.of(acto(10, "Uno"), acto(12, "Dos"), acto(60, "Tres"), acto(98, "Cuatro")));
    assertThat(filas).hasSize(2);
    assertThat(filas.get(0))
        .extracting(Trazo::etiqueta, Trazo::ancla)
        .containsExactly(tuple("Uno", "start"), tuple("Tres", "start"), tuple("Cuatro", "end"));
    assertThat(filas.get(1)).extracting(Trazo::etiqueta).containsExactly("Dos");
  }

  @Test
  void aLabelWithoutRoomBesideStandsWithinOrIsShortenedOrLeftOut() {
    assertThat(trazo(pieza(0, 100, "Larga"))).extracting(Trazo::etiqueta).isEqualTo("Larga");
    assertThat(trazo(pieza(0, 100, "Larga")).ancla()).isEqualTo("middle");
    assertThat(trazo(pieza(45, 55, "x".repeat(60))).etiqueta()).isEqualTo("corta");
    assertThat(trazo(pieza(45, 55, "x".repeat(60)).con("x".repeat(60))).etiqueta()).isEmpty();
  }

  @Test
  void thereAreNoMoreRowsThanCanBeLookedAtHoweverManyMarks() {
    List<List<Trazo>> filas = Filas.de(Collections.nCopies(50_000, pieza(10, 90, "Larga")));
    assertThat(filas).hasSize(30);
    assertThat(filas.stream().mapToInt(List::size).sum()).isEqualTo(50_000);
  }

  private static Trazo trazo(Pieza pieza) {
    return Filas.de(List.of(pieza)).get(0).get(0);
  }

  private static Pieza acto(double lugar, String etiqueta) {
    return new Pieza(Forma.ACTO, List.of(lugar), lugar, lugar, "", etiqueta, etiqueta);
  }

  private static Pieza pieza(double desde, double hasta, String etiqueta) {
    return new Pieza(Forma.INCIERTO, List.of(), desde, hasta, "", etiqueta, "corta");
  }
}
