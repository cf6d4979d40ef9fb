package org.gobiernoabierto.reglas.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DominioTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.inai.org.mx/a, http://micrositios.INAI.org.mx, true",
    "inai.org.mx:8443, https://inai.org.mx?x=1, true",
    "https://a.gob.mx, https://b.gob.mx, false",
    "https://uno.garante.example, https://dos.garante.example#x, true",
    "https://garante.example, https://garante.mx, false",
    "localhost, http://localhost/x, true",
    "https://inai.org.mx./, https://inai.org.mx, true",
    "https://inai.org.mx./, https://otro.com.mx./, false",
    "a://b://garante.example, a://b, true",
    "no es://garante.example, garante.example, false"
  })
  void domainsAreTheSameWhereSomeoneRegisteredThemOnce(String una, String otra, boolean esperado) {
    assertThat(Dominio.sonDelMismo(una, otra)).isEqualTo(esperado);
    assertThat(Dominio.sonDelMismo(otra, una)).isEqualTo(esperado);
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.mx/ga/tablero, http://www.x.mx/ga/, true",
    "x.mx/ga?p=1, https://X.mx/ga, true",
    "x.mx/ga#a, x.mx/ga, true",
    "x.mx/gato, x.mx/ga, false",
    "x.mx, x.mx/ga, false"
  })
  void aPageIsWithinItsSite(String pagina, String sitio, boolean esperado) {
    assertThat(Dominio.estaDentro(pagina, sitio)).isEqualTo(esperado);
  }
}
