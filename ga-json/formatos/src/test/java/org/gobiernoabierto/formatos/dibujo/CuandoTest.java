package org.gobiernoabierto.formatos.dibujo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuandoTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2017-02-15, 2017-02-15, false, 15 feb 2017, 15 Feb 2017",
        "2017-02-01, 2017-02-28, true, algún día de feb 2017, some day in Feb 2017",
        "2016-02-01, 2016-02-29, true, algún día de feb 2016, some day in Feb 2016",
        "2016-01-01, 2016-12-31, true, algún día de 2016, some day in 2016",
        "2016-12-01, 2017-01-31, true, algún día del 1 dic 2016 al 31 ene 2017,"
            + " some day from 1 Dec 2016 to 31 Jan 2017",
        "2016-01-01, -, true, el 1 ene 2016 o después, on 1 Jan 2016 or later",
        "-, 2016-10-14, true, el 14 oct 2016 o antes, on 14 Oct 2016 or earlier",
        "-, -, true, fecha no conocida, date not known",
        "2016-09-12, 2016-09-13, false, 12 sep – 13 sep 2016, 12 Sep – 13 Sep 2016",
        "2016-02-01, 2016-02-29, false, 1 feb – 29 feb 2016, 1 Feb – 29 Feb 2016",
        "2016-12-30, 2017-01-02, false, 30 dic 2016 – 2 ene 2017, 30 Dec 2016 – 2 Jan 2017"
      })
  void saysWhatIsKnown(LocalDate desde, LocalDate hasta, boolean incierto, String es, String en) {
    Cuando cuando = new Cuando(desde, hasta, incierto);
    assertThat(cuando.en(Idioma.ES)).isEqualTo(es);
    assertThat(cuando.en(Idioma.EN)).isEqualTo(en);
  }
}
