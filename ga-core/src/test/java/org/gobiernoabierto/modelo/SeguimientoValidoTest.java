package org.gobiernoabierto.modelo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What the follow-up refers to, in a plan of which each commitment numbers its activities. */
class SeguimientoValidoTest {

  private static final Validator VALIDADOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();
  private static final LocalDate DIA = LocalDate.of(2017, 5, 15);

  @Test
  void idsOfActivitiesAreOfTheirCommitment() {
    assertThat(fallas(2, SeguimientoBuilder.builder().build())).isEmpty();
  }

  @Test
  void anIdThatSeveralHaveIsToldWithWhatCanBeWritten() {
    assertThat(fallas(2, tablero(List.of("a1", "c2/a1", "otra"), DIA, completado("a1"))))
        .containsExactly(
            "seguimiento.tablero.actividades[0].<list element>: REFERENCIA_AMBIGUA: c1/a1, c2/a1",
            "seguimiento.tablero.actualizaciones[0].avances[0].elemento:"
                + " REFERENCIA_AMBIGUA: c1/a1, c2/a1");
    assertThat(fallas(7, tablero(List.of("a1"), DIA)))
        .singleElement()
        .asString()
        .endsWith(": c1/a1, c2/a1, c3/a1, c4/a1, c5/a1, …");
  }

  @Test
  void anElementIsReferredToByItsIdAloneOrWithItsCommitments() {
    assertThat(fallas(1, tablero(List.of(), DIA, completado("a1")))).isEmpty();
    assertThat(fallas(2, tablero(List.of(), DIA, completado("c1/a1"), completado("c2/a1"))))
        .isEmpty();
    assertThat(fallas(2, tablero(List.of(), DIA, completado("c3/a1"))))
        .containsExactly(
            "seguimiento.tablero.actualizaciones[0].avances[0].elemento:"
                + " REFERENCIA_SIN_RESOLVER: c3/a1");
    assertThat(fallas(1, tablero(List.of(), DIA, completado("c1/a1/"))))
        .contains("seguimiento.tablero.actualizaciones[0].avances[0].elemento: ID_MAL_FORMADO");
  }

  @Test
  void aListSaysOneThingOfEach() {
    NivelDeLogro logro = NivelDeLogroBuilder.builder().compromiso("c1").build();
    ValoracionDelMonitoreo valoracion =
        ValoracionDelMonitoreoBuilder.builder().compromiso("c1").build();
    Seguimiento seguimiento =
        SeguimientoBuilder.builder(tablero(List.of(), DIA, completado("a1"), completado("c1/a1")))
            .monitoreo(
                MonitoreoBuilder.builder()
                    .compromisos(List.of(valoracion, valoracion))
                    .actividades(List.of(completado("a1"), completado("a1")))
                    .build())
            .evaluacion(EvaluacionBuilder.builder().logros(List.of(logro, logro)).build())
            .build();

    assertThat(fallas(1, seguimiento))
        .containsExactly(
            "seguimiento.evaluacion.logros[1].<list element>: ELEMENTO_REPETIDO: c1",
            "seguimiento.monitoreo.actividades[1].<list element>: ELEMENTO_REPETIDO: c1/a1",
            "seguimiento.monitoreo.compromisos[1].<list element>: ELEMENTO_REPETIDO: c1",
            "seguimiento.tablero.actualizaciones[0].avances[1].<list element>:"
                + " ELEMENTO_REPETIDO: c1/a1");
  }

  @Test
  void updatesOfOneDayAgree() {
    Avance a40 =
        AvanceBuilder.builder()
            .elemento("a1")
            .estado(EstadoDeAvance.EN_PROCESO)
            .porcentaje(40)
            .build();
    Avance a50 = AvanceBuilder.builder(a40).porcentaje(50).elemento("c1/a1").build();

    assertThat(fallas(1, actualizado(DIA, a40, DIA, a40))).isEmpty();
    assertThat(fallas(1, actualizado(DIA, a40, DIA.plusDays(1), a50))).isEmpty();
    assertThat(fallas(1, actualizado(null, a40, null, a50))).isEmpty();
    assertThat(fallas(1, actualizado(DIA, a40, DIA, a50)))
        .containsExactly(
            "seguimiento.tablero.actualizaciones[1].avances[0].<list element>:"
                + " AVANCE_CONTRADICTORIO: c1/a1");
    assertThat(fallas(1, actualizado(DIA, a40, DIA, completado("a1")))).hasSize(1);
  }

  private static Seguimiento actualizado(
      LocalDate dia, Avance uno, LocalDate otroDia, Avance otro) {
    return SeguimientoBuilder.builder()
        .tablero(
            TableroBuilder.builder()
                .actualizaciones(
                    List.of(
                        ActualizacionBuilder.builder().fecha(dia).avances(List.of(uno)).build(),
                        ActualizacionBuilder.builder()
                            .fecha(otroDia)
                            .avances(List.of(otro))
                            .build()))
                .build())
        .build();
  }

  private static Avance completado(String elemento) {
    return AvanceBuilder.builder().elemento(elemento).estado(EstadoDeAvance.COMPLETADO).build();
  }

  private static Seguimiento tablero(List<String> actividades, LocalDate dia, Avance... avances) {
    return SeguimientoBuilder.builder()
        .tablero(
            TableroBuilder.builder()
                .actividades(actividades)
                .actualizaciones(
                    List.of(
                        ActualizacionBuilder.builder()
                            .fecha(dia)
                            .avances(List.of(avances))
                            .build()))
                .build())
        .build();
  }

  /** With commitments c1, c2…, each with an activity a1. */
  private static List<String> fallas(int compromisos, Seguimiento seguimiento) {
    Actividad actividad = ActividadBuilder.builder().id("a1").build();
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder()
            .id("colima-2016")
            .entidad(EntidadFederativa.COL)
            .edicion(new Edicion(2016))
            .plan(
                PlanDeAccionLocalBuilder.builder()
                    .compromisos(
                        IntStream.rangeClosed(1, compromisos)
                            .mapToObj(
                                i ->
                                    CompromisoBuilder.builder()
                                        .id("c" + i)
                                        .actividades(List.of(actividad))
                                        .build())
                            .toList())
                    .build())
            .seguimiento(seguimiento)
            .build();
    return Stream.of(ejercicio)
        .flatMap(e -> VALIDADOR.validate(e).stream())
        .map(v -> v.getPropertyPath() + ": " + v.getMessageTemplate())
        .sorted()
        .toList();
  }
}
