package org.gobiernoabierto.informe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.Edicion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispensasTest {

  private static final Texto TEXTO = new Texto("", "");
  private static final LocalDate FECHA = LocalDate.of(2017, 1, 31);
  private static final Dispensa VIGENTE =
      new Dispensa("E", "P4-09", "c-1", "STL", "motivo", "acuerdo", FECHA.minusYears(1), FECHA);
  private static final Dispensa VENCIDA =
      DispensaBuilder.from(VIGENTE).withVence(FECHA.minusDays(1));

  static Hallazgo hallazgo(String requisito, String elemento) {
    return new Hallazgo(
        requisito,
        requisito,
        requisito,
        Severidad.ERROR,
        elemento,
        "/x",
        null,
        null,
        null,
        new TreeMap<>(),
        TEXTO,
        TEXTO,
        Responsable.STL,
        null,
        true,
        null,
        null,
        null);
  }

  static Informe informe(Hallazgo... hallazgos) {
    Requisito requisito =
        new Requisito(
            "P4-09",
            new Paso(4, new Texto("Mesas participativas", "Participatory tables")),
            Fuerza.OBLIGACION,
            Responsable.STL,
            TEXTO,
            List.of());
    return new Informe(
        new Edicion(2016),
        FECHA,
        "E",
        EntidadFederativa.CAM,
        null,
        null,
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(new Dictamen(requisito, Resultado.INCUMPLE, null)),
        List.of(hallazgos),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Informe aplicar(Informe informe, Dispensa... dispensas) {
    return new Dispensas(List.of(dispensas)).aplicar(informe);
  }

  @Test
  void marksTheFindingAndLeavesTheResult() {
    Informe informe =
        aplicar(
            informe(hallazgo("P4-09", "c-1"), hallazgo("P4-09", "c-2"), hallazgo("P4-10", "c-1")),
            VIGENTE);

    assertThat(informe.hallazgos())
        .extracting(Hallazgo::dispensa)
        .containsExactly(VIGENTE, null, null);
    assertThat(informe.dictamen("P4-09").resultado()).isEqualTo(Resultado.INCUMPLE);
    assertThat(informe.veredicto()).isEqualTo(Veredicto.NO_CONFORME);
    assertThat(informe.avisos()).isEmpty();
  }

  @Test
  void anObligationIsDispensedOnlyWhenAllItsFindingsAre() {
    assertThat(aplicar(informe(hallazgo("P4-09", "c-1")), VIGENTE).incumplidasSinDispensa())
        .isEmpty();
    assertThat(
            aplicar(informe(hallazgo("P4-09", "c-1"), hallazgo("P4-09", "c-2")), VIGENTE)
                .incumplidasSinDispensa())
        .hasSize(1);
    assertThat(informe(hallazgo("P4-09", "c-1")).incumplidasSinDispensa()).hasSize(1);
    assertThat(informe().incumplidasSinDispensa()).hasSize(1);
  }

  @Test
  void findingsLeftOutKeepAnObligationFromBeingDispensed() {
    Informe recortado =
        InformeBuilder.from(informe(hallazgo("P4-09", "c-1")))
            .withOmitidos(new TreeMap<>(Map.of("P4-09", 2)));
    Dispensa deOtra = DispensaBuilder.from(VIGENTE).withElemento("c-9");

    assertThat(aplicar(recortado, VIGENTE).incumplidasSinDispensa()).hasSize(1);
    assertThat(aplicar(recortado, deOtra).avisos()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "*, c-1, true", "c-*, c-1, true", "c-*, m-1, false", "*-1, c-1, true", "*-1, c-11, false",
    "c*1, c-1, true", "c*1, c1, true", "c*1, c, false", "c*1*1, c1, false", "c*1*1, c11, true",
    "c-1, c-11, false", "*a*b*, xaybz, true", "*a*b*, xbya, false"
  })
  void anAsteriskStandsForAnyCharactersOfAnId(String patron, String id, boolean acepta) {
    Informe informe =
        aplicar(informe(hallazgo("P4-09", id)), DispensaBuilder.from(VIGENTE).withElemento(patron));
    assertThat(informe.hallazgos().get(0).dispensa() != null).isEqualTo(acepta);
  }

  @Test
  void aReportTellsHowManyFindingsEachOneAccepts() {
    Dispensa deTodas = DispensaBuilder.from(VIGENTE).withElemento("*");
    Informe informe =
        aplicar(
            informe(hallazgo("P4-09", "c-1"), hallazgo("P4-09", "c-2"), hallazgo("P4-09", "c-3")),
            VIGENTE,
            deTodas);
    assertThat(informe.dispensas()).containsExactly(entry(VIGENTE, 1L), entry(deTodas, 2L));
    assertThat(informe().dispensas()).isEmpty();
  }

  @Test
  void anExpiredOneAcceptsNothingAndIsTold() {
    Informe informe = aplicar(informe(hallazgo("P4-09", "c-1")), VENCIDA);

    assertThat(informe.hallazgos()).extracting(Hallazgo::dispensa).containsOnlyNulls();
    assertThat(informe.avisos())
        .singleElement()
        .satisfies(
            aviso -> {
              assertThat(aviso.codigo()).isEqualTo("DISPENSA_VENCIDA");
              assertThat(aviso.mensaje().es())
                  .isEqualTo("La dispensa de P4-09 para «c-1», de STL, venció el 2017-01-30.");
            });
  }

  @Test
  void oneThatNoFindingNeedsIsTold() {
    assertThat(aplicar(informe(), VIGENTE).avisos())
        .extracting(Falla::codigo)
        .containsExactly("DISPENSA_SIN_USO");
    assertThat(aplicar(informe(hallazgo("P4-09", "c-1")), VIGENTE, VIGENTE).avisos()).isEmpty();
  }

  @Test
  void thoseOfOtherExercisesArePassedOver() {
    Dispensa deOtro = DispensaBuilder.from(VIGENTE).withEjercicio("F");

    Informe informe = informe(hallazgo("P4-09", "c-1"));
    assertThat(aplicar(informe, deOtro)).isEqualTo(informe);
  }

  @Test
  void itExcusesNothingBeforeItsFirstDay() {
    Dispensa posterior = DispensaBuilder.from(VIGENTE).withDesde(FECHA.plusDays(1));

    Informe informe = aplicar(informe(hallazgo("P4-09", "c-1")), posterior);

    assertThat(informe.hallazgos()).extracting(Hallazgo::dispensa).containsOnlyNulls();
    assertThat(informe.avisos()).extracting(Falla::codigo).containsExactly("DISPENSA_POSTERIOR");
    assertThat(
            aplicar(
                    informe(hallazgo("P4-09", "c-1")),
                    DispensaBuilder.from(VIGENTE).withDesde(FECHA))
                .avisos())
        .isEmpty();
  }

  @Test
  void whatDoesNotExistIsNamedWithTheNearest() {
    assertThat(aplicar(informe(), DispensaBuilder.from(VIGENTE).withRequisito("P4-19")).avisos())
        .singleElement()
        .extracting(aviso -> aviso.codigo() + ": " + aviso.mensaje().es())
        .isEqualTo(
            "DISPENSA_SIN_REQUISITO: La dispensa de P4-19 para «c-1», de STL, no es de ningún"
                + " requisito que se evaluara. ¿Quiso decir «P4-09»?");
    assertThat(
            new Dispensas(List.of(DispensaBuilder.from(VIGENTE).withEjercicio("CAM-2061"), VIGENTE))
                .sinEjercicio(List.of("CAM-2016", "E")))
        .singleElement()
        .extracting(aviso -> aviso.mensaje().en())
        .isEqualTo(
            "The dispensation of P4-09 for “c-1”, by STL, is of the exercise “CAM-2061”, which is"
                + " not among those evaluated. Did you mean “CAM-2016”?");
  }
}
