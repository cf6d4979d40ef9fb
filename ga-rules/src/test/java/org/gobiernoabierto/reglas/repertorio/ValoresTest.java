package org.gobiernoabierto.reglas.repertorio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What value each parameter has where a rule set wants it stricter than the guide. */
class ValoresTest {

  private static final LocalDate DIA = LocalDate.of(2016, 7, 1);

  /** The values beside a rule set that wants one of them stricter. */
  private static SortedMap<String, String> con(Parametros leidos, String nombre, String querido) {
    Map<Conjunto, LocalDate> dias = new LinkedHashMap<>();
    dias.put(Guia.CONJUNTO, DIA);
    String texto =
        "conjunto/nombre=n\nconjunto/version=1\nconjunto/huella=00\nconjunto/endurece/%s=%s\n"
            .formatted(nombre, querido);
    try {
      Catalogo catalogo =
          Catalogo.leer(
              new ByteArrayInputStream(texto.getBytes(StandardCharsets.UTF_8)), () -> null);
      dias.put(new Conjunto(catalogo, Guia.CONJUNTO.reglas(), List.of()), DIA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Valores(dias, leidos).todos();
  }

  private static SortedMap<String, String> deLaGuia() {
    return Guia.lectura(Parametros.porOmision()).valores();
  }

  @ParameterizedTest
  @CsvSource({
    "minimoRepresentantes, 5",
    "minimoMesas, 3",
    "ventanaMeses, 10",
    "graciaMonitoreo, 10",
    "graciaEvaluacion, 30",
    "graciaTablero, 15",
    "maximoSinActualizar, 60",
    "alcanceVinculos, COMPROMISO"
  })
  void aStricterValueIsTaken(String nombre, String estricto) {
    assertThat(con(Parametros.porOmision(), nombre, estricto)).containsEntry(nombre, estricto);
    assertThat(con(Parametros.porOmision().con(nombre, estricto), nombre, deLaGuia().get(nombre)))
        .as("the guide's own value leaves the stricter one")
        .containsEntry(nombre, estricto);
  }

  @ParameterizedTest
  @CsvSource({
    "minimoRepresentantes, 2",
    "minimoMesas, 1",
    "ventanaMeses, 13",
    "graciaMonitoreo, 31",
    "graciaEvaluacion, ninguna",
    "graciaTablero, 31",
    "maximoSinActualizar, 93",
    "suplentesCuentan, sí"
  })
  void lessThanTheGuideIsRefused(String nombre, String laxo) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> con(Parametros.porOmision(), nombre, laxo))
        .withMessageContaining(nombre)
        .withMessageContaining(laxo);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ventana", "vigenciaMeses", "mesesMonitoreo"})
  void aParameterWithoutAStricterValueIsRefused(String nombre) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> con(Parametros.porOmision(), nombre, deLaGuia().get(nombre)))
        .withMessageContaining(nombre);
  }

  @Test
  void aReadingThatIsStricterAlreadyStays() {
    Parametros leidos =
        Parametros.porOmision().con("alcanceVinculos", "COMPROMISO").con("minimoMesas", "7");

    assertThat(con(leidos, "minimoMesas", "3"))
        .containsEntry("minimoMesas", "7")
        .containsEntry("alcanceVinculos", "COMPROMISO");
  }

  @Test
  void aParameterThatTheGuideDoesNotHaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> con(Parametros.porOmision(), "minimoMessas", "3"))
        .withMessageContaining("minimoMessas");
  }
}
