package org.gobiernoabierto.modelo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VaciosTest {

  private static final Seleccion SIN_NADA = SeleccionBuilder.builder().build();

  @Test
  void aMemberOfWhichNothingIsSaidIsNone() {
    assertThat(con(SIN_NADA).seleccion()).isNull();
    assertThat(con(SeleccionBuilder.builder(SIN_NADA).evidencias(List.of()).build()).seleccion())
        .isNull();
    assertThat(
            con(SeleccionBuilder.builder(SIN_NADA).extensiones(Map.of("x-a", "b")).build())
                .seleccion())
        .isNotNull();
  }

  @Test
  void falseSaysNothingAndNeitherDoMembersThatAreNone() {
    Declaracion declaracion =
        DeclaracionBuilder.builder().foro(ForoInternacionalBuilder.builder().build()).build();

    assertThat(EjercicioLocalBuilder.builder().declaracion(declaracion).build().declaracion())
        .isNull();
  }

  @Test
  void whatIsDeepInsideIsTakenAwayFromAroundWhatStays() {
    Compromiso compromiso =
        CompromisoBuilder.builder()
            .titulo("Agua")
            .metodo(MetodoAbiertoBuilder.builder().documento("\u00A0").build())
            .build();
    PlanDeAccionLocal plan =
        PlanDeAccionLocalBuilder.builder()
            .vigencia(VigenciaBuilder.builder().build())
            .compromisos(List.of(compromiso))
            .build();

    PlanDeAccionLocal lleno = EjercicioLocalBuilder.builder().plan(plan).build().plan();

    assertThat(lleno.vigencia()).isNull();
    assertThat(lleno.compromisos())
        .containsExactly(CompromisoBuilder.builder().titulo("Agua").build());
  }

  @Test
  void anElementOfAListStays() {
    Declaracion declaracion =
        DeclaracionBuilder.builder().refrendos(List.of(RefrendoBuilder.builder().build())).build();

    assertThat(EjercicioLocalBuilder.builder().declaracion(declaracion).build().declaracion())
        .isEqualTo(declaracion);
  }

  @Test
  void whatIsUnknownWithinAnEmptyMemberDoesNotMakeItStay() {
    assertThat(con(SIN_NADA, "/seleccion/fecha").seleccion()).isNull();
  }

  private static EjercicioLocal con(Seleccion seleccion, String... desconocidos) {
    return EjercicioLocalBuilder.builder()
        .seleccion(seleccion)
        .desconocidos(Desconocido.en(Stream.of(desconocidos)))
        .build();
  }
}
