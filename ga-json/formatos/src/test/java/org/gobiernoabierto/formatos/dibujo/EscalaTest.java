package org.gobiernoabierto.formatos.dibujo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.api.Test;

class EscalaTest {

  private static final LocalDate DIA = LocalDate.of(2016, 6, 20);

  @Test
  void spansWholeMonthsAndPutsDaysInThem() {
    Escala escala =
        Escala.de(List.of(LocalDate.of(2017, 1, 10), LocalDate.of(2017, 12, 5)), DIA.plusYears(1));
    assertThat(escala.en(LocalDate.of(2017, 1, 1))).isCloseTo(0.14, within(0.01));
    assertThat(escala.en(LocalDate.of(2017, 7, 2))).isCloseTo(50, within(0.01));
    assertThat(escala.en(LocalDate.of(2020, 1, 1))).isEqualTo(100);
    assertThat(escala.en(LocalDate.of(2010, 1, 1))).isZero();
    assertThat(escala.marcas(Idioma.ES))
        .extracting(Escala.Marca::nombre)
        .containsExactly("ene 2017", "abr 2017", "jul 2017", "oct 2017");
  }

  @Test
  void aDateOfTheReportThatIsFarAwayDoesNotStretchIt() {
    List<LocalDate> dias = List.of(DIA, DIA.plusYears(1));
    assertThat(Escala.de(dias, DIA.plusMonths(15)).abarca(DIA.plusMonths(15))).isTrue();
    assertThat(Escala.de(dias, DIA.plusYears(9)).abarca(DIA.plusYears(9))).isFalse();
  }

  @Test
  void withNothingElseItSpansTheMonthOfTheReport() {
    assertThat(Escala.de(List.of(), DIA).abarca(DIA)).isTrue();
  }

  @Property(tries = 1000)
  void itNamesFewMonthsInOrderAndNeverThatOfTheEdge(
      @ForAll @IntRange(min = 0, max = 109_000) int antes,
      @ForAll @IntRange(min = 0, max = 109_000) int dias) {
    LocalDate desde = LocalDate.of(1900, 1, 1).plusDays(antes);
    LocalDate hasta = desde.plusDays(Math.min(dias, 109_000 - antes));
    Escala escala = Escala.de(List.of(desde, hasta), desde);
    List<Escala.Marca> marcas = escala.marcas(Idioma.ES);
    assertThat(marcas).hasSizeLessThanOrEqualTo(6);
    List<Double> lugares =
        marcas.stream().map(m -> Double.valueOf(m.x().replace("%", ""))).toList();
    assertThat(lugares).isSorted();
    for (int i = 0; i < marcas.size(); i++) {
      if (!marcas.get(i).nombre().isEmpty()) {
        double siguiente = i + 1 < lugares.size() ? lugares.get(i + 1) : 100;
        assertThat(siguiente - lugares.get(i)).isGreaterThan(14);
      }
    }
  }
}
