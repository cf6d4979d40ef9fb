package org.gobiernoabierto.reglas.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.reglas.hechos.Integrante;
import org.gobiernoabierto.reglas.hechos.Tramo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is in office, over which stretch of days, and who at the same time as another. */
class MembresiaTest {

  private static final String FIRMA = "'declaracion': {'fecha': '2017-01-01'}";

  private static Muestra con(String... dias) {
    return Muestra.de(FIRMA, secretariado(dias));
  }

  private static String secretariado(String... dias) {
    StringBuilder integrantes = new StringBuilder();
    for (int i = 0; i < dias.length; i++) {
      integrantes
          .append(i == 0 ? "" : ", ")
          .append("{'id': 'i%d', 'sector': 'AUTORIDAD', 'calidad': 'TITULAR'".formatted(i))
          .append(dias[i].isEmpty() ? "" : ", ")
          .append(dias[i])
          .append('}');
    }
    return "'secretariado': {'instalacion': {'fecha': '2017-02-01'}, 'integrantes': ["
        + integrantes
        + "]}";
  }

  private static Tramo tramo(String inicio, String fin, String... enFunciones) {
    return new Tramo(LocalDate.parse(inicio), LocalDate.parse(fin), List.of(enFunciones));
  }

  @Test
  void stretchesGoFromTheInstallationToTheReportWithoutAGap() {
    Muestra muestra =
        con("", "'inicio': '2017-02-01', 'fin': '2017-03-31'", "'inicio': '2017-04-10'");
    assertThat(muestra.hechos(Tramo.class, "2017-05-01"))
        .containsExactly(
            tramo("2017-02-01", "2017-03-31", "i0", "i1"),
            tramo("2017-04-01", "2017-04-09", "i0"),
            tramo("2017-04-10", "2017-05-01", "i0", "i2"))
        .allSatisfy(tramo -> assertThat(tramo.ruta()).isEqualTo("/secretariado/integrantes"));
  }

  @Test
  void aChangeOnTheDayOfTheReportIsAStretchAndOneAfterItIsNot() {
    Muestra muestra = con("'inicio': '2017-03-01'", "'fin': '2017-03-01'");
    assertThat(muestra.hechos(Tramo.class, "2017-02-28"))
        .containsExactly(tramo("2017-02-01", "2017-02-28", "i1"));
    assertThat(muestra.hechos(Tramo.class, "2017-03-01"))
        .containsExactly(
            tramo("2017-02-01", "2017-02-28", "i1"), tramo("2017-03-01", "2017-03-01", "i0", "i1"));
    assertThat(muestra.hechos(Tramo.class, "2017-03-02"))
        .contains(tramo("2017-03-02", "2017-03-02", "i0"));
  }

  @Test
  void whatChangedBeforeTheInstallationMakesNoStretch() {
    assertThat(
            con("'inicio': '2017-01-15'", "'fin': '2017-01-20'").hechos(Tramo.class, "2017-02-10"))
        .containsExactly(tramo("2017-02-01", "2017-02-10", "i0"));
  }

  @Test
  void thereIsNoneWhileTheInstallationDoesNotCount() {
    assertThat(con("").hechos(Tramo.class, "2017-01-31")).isEmpty();
    assertThat(Muestra.de(secretariado("")).hechos(Tramo.class, "2017-03-01")).isEmpty();
    assertThat(
            Muestra.de(
                    FIRMA,
                    "'secretariado': {'integrantes': [{'id': 'i', 'sector': 'AUTORIDAD', 'calidad':"
                        + " 'TITULAR'}]}")
                .hechos(Tramo.class, "2017-03-01"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-01-01, 2017-02-01, 2017-02-01, 2017-03-01, true",
    "2017-01-01, 2017-01-31, 2017-02-01, 2017-03-01, false",
    "2017-01-01,           , 2017-02-01, 2017-03-01, true",
    "          , 2017-01-31, 2017-02-01,           , false",
    "          , 2017-02-01, 2017-02-01,           , true",
    "          ,           ,           ,           , true",
    "2017-01-01, 2017-12-31, 2017-05-01, 2017-06-01, true"
  })
  void twoCoincideOnAnyCommonDay(
      String inicio, String fin, String otroInicio, String otroFin, boolean coinciden) {
    List<Integrante> dos =
        con(dias(inicio, fin), dias(otroInicio, otroFin)).hechos(Integrante.class, "2018-01-01");
    assertThat(dos.get(0).coincideCon(dos.get(1))).isEqualTo(coinciden);
    assertThat(dos.get(1).coincideCon(dos.get(0))).isEqualTo(coinciden);
    assertThat(dos.get(0).coincideCon(dos.get(0))).isTrue();
  }

  private static String dias(String inicio, String fin) {
    String desde = inicio == null ? "" : "'inicio': '" + inicio + "'";
    String hasta = fin == null ? "" : "'fin': '" + fin + "'";
    return desde + (desde.isEmpty() || hasta.isEmpty() ? "" : ", ") + hasta;
  }
}
