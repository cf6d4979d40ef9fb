package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeElemento;
import org.gobiernoabierto.informe.SituacionDeAvance;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvancesTest {

  private static final EjercicioLocal COMPLETO = Guia.con(Map.of());

  @Test
  void beforeTheFirstUpdateNothingIsReported() {
    InformeDeAvance avance = Avances.al(COMPLETO, LocalDate.of(2017, 2, 28));
    assertThat(avance.ultimaActualizacion()).isNull();
    assertThat(avance.compromisos())
        .allSatisfy(
            c -> {
              assertThat(c.hecho()).isZero();
              assertThat(c.elementos())
                  .allMatch(e -> e.situacion() == SituacionDeAvance.SIN_REPORTE);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/seguimiento",
        "/seguimiento/tablero",
        "/seguimiento/tablero/actualizaciones",
        "/seguimiento/tablero/actualizaciones/0",
        "/seguimiento/tablero/actualizaciones/0/fecha",
        "/seguimiento/tablero/actualizaciones/0/avances"
      })
  void whatUnknownUpdatesMayReportIsNotSaidToBeUnreported(String desconocido) {
    InformeDeAvance avance =
        Avances.al(
            Guia.con(Map.of("/desconocidos", List.of(desconocido))), LocalDate.of(2017, 2, 28));
    assertThat(avance.puedeHaberMasActualizaciones()).isTrue();
    assertThat(avance.compromisos())
        .isNotEmpty()
        .allSatisfy(
            c -> {
              assertThat(c.hecho()).isNull();
              assertThat(c.elementos())
                  .allMatch(e -> e.situacion() == SituacionDeAvance.SE_DESCONOCE);
            });
  }

  @Test
  void whatIsUnknownOfOtherThingsChangesNoReport() {
    EjercicioLocal ejercicio =
        Guia.con(Map.of("/desconocidos", List.of("/seguimiento/tablero/url", "/plan/lanzamiento")));
    InformeDeAvance avance = Avances.al(ejercicio, LocalDate.of(2017, 2, 28));
    assertThat(avance).isEqualTo(Avances.al(COMPLETO, LocalDate.of(2017, 2, 28)));
    assertThat(avance.puedeHaberMasActualizaciones()).isFalse();
    assertThat(avance.puedeHaberMasCompromisos()).isFalse();
  }

  @Test
  void thereMayBeMoreCommitmentsWhereTheyAreDeclaredUnknown() {
    EjercicioLocal ejercicio = Guia.con(Map.of("/desconocidos", List.of("/plan/compromisos")));
    assertThat(Avances.al(ejercicio, LocalDate.of(2017, 2, 28)).puedeHaberMasCompromisos())
        .isTrue();
  }

  @Test
  void theLastUpdateUpToTheCutOffDecides() {
    assertThat(elemento(LocalDate.of(2017, 7, 31), "c1-a2").reportado()).isEqualTo("2017-05-15");
    assertThat(elemento(LocalDate.of(2017, 8, 1), "c1-a2").reportado()).isEqualTo("2017-08-01");
  }

  @Test
  void elementsOfTheSameIdAreKeptApartByTheirCommitments() {
    EjercicioLocal numerado =
        Guia.con(
            Map.of(
                "/plan/compromisos/0/actividades/0/id",
                "a1",
                "/plan/compromisos/1/actividades/0/id",
                "a1",
                "/seguimiento/tablero/actualizaciones",
                List.of(
                    Map.of(
                        "fecha",
                        "2017-05-15",
                        "avances",
                        List.of(
                            Map.of("elemento", "c1/a1", "estado", "COMPLETADO"),
                            Map.of("elemento", "c2/a1", "estado", "SIN_AVANCE")))),
                "/seguimiento/monitoreo/actividades",
                List.of()));
    InformeDeAvance avance = Avances.al(numerado, LocalDate.of(2017, 8, 1));

    assertThat(avance.compromisos().get(0).elementos().get(0).hecho()).isEqualTo(100);
    assertThat(avance.compromisos().get(1).elementos().get(0).hecho()).isZero();
  }

  @Test
  void whatIsNotCompletedByItsEndIsLate() {
    EjercicioLocal atrasado =
        Guia.con(Map.of("/plan/compromisos/0/actividades/1/fin", "2017-07-31"));
    assertThat(
            Avances.al(atrasado, LocalDate.of(2017, 8, 1)).compromisos().get(0).elementos().get(1))
        .satisfies(
            e -> {
              assertThat(e.situacion()).isEqualTo(SituacionDeAvance.ATRASADO);
              assertThat(e.planeado()).isEqualTo(100);
            });
  }

  @Test
  void onItsLastDayItIsStillOnTime() {
    EjercicioLocal justo = Guia.con(Map.of("/plan/compromisos/0/actividades/1/fin", "2017-08-01"));
    assertThat(
            Avances.al(justo, LocalDate.of(2017, 8, 1))
                .compromisos()
                .get(0)
                .elementos()
                .get(1)
                .situacion())
        .isEqualTo(SituacionDeAvance.EN_TIEMPO);
  }

  @Test
  void atTheEndEverythingIsFulfilledAndTheLevelIsWhatThePersonEntered() {
    InformeDeAvance avance = Avances.al(COMPLETO, LocalDate.of(2018, 3, 20));
    assertThat(avance.compromisos())
        .allSatisfy(
            c -> {
              assertThat(c.planeado()).isEqualTo(100);
              assertThat(c.hecho()).isEqualTo(100);
              assertThat(c.nivelDeLogro()).isNotBlank();
            });
    assertThat(Avances.al(COMPLETO, LocalDate.of(2018, 3, 19)).compromisos())
        .allSatisfy(c -> assertThat(c.nivelDeLogro()).isNull());
  }

  private static AvanceDeElemento elemento(LocalDate corte, String id) {
    return Avances.al(COMPLETO, corte).compromisos().stream()
        .flatMap(c -> c.elementos().stream())
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
