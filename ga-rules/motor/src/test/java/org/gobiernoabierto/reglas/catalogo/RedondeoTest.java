package org.gobiernoabierto.reglas.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedondeoTest {

  @ParameterizedTest
  @CsvSource({
    "2017-08-31,  6, 2018-02-28, 2018-03-01",
    "2017-08-29,  6, 2018-02-28, 2018-03-01",
    "2016-02-29, 12, 2017-02-28, 2017-03-01",
    "2016-03-31,  1, 2016-04-30, 2016-05-01",
    "2017-08-28,  6, 2018-02-28, 2018-02-28",
    "2016-02-29, 48, 2020-02-29, 2020-02-29",
    "2017-12-31,  0, 2017-12-31, 2017-12-31"
  })
  void monthsWithoutTheDayEndOnTheirLastOrOnTheFirstOfTheNext(
      LocalDate desde, int meses, LocalDate alFin, LocalDate alSiguiente) {
    assertThat(Redondeo.FIN_DE_MES.sumar(desde, meses)).isEqualTo(alFin);
    assertThat(Redondeo.PRIMERO_DEL_SIGUIENTE.sumar(desde, meses)).isEqualTo(alSiguiente);
    assertThat(Redondeo.importa(desde, meses)).isEqualTo(!alFin.equals(alSiguiente));
  }

  @Test
  void theParameterSaysWhich() {
    assertThat(Redondeo.de(Map.of())).isEqualTo(Redondeo.FIN_DE_MES);
    assertThat(Redondeo.de(Redondeo.PRIMERO_DEL_SIGUIENTE.en(Map.of("ventana", "x"))))
        .isEqualTo(Redondeo.PRIMERO_DEL_SIGUIENTE);
  }
}
