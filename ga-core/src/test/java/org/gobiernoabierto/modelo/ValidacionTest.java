package org.gobiernoabierto.modelo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ValidacionTest {

  private static final Validator VALIDADOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private static final EjercicioLocal BORRADOR =
      EjercicioLocalBuilder.builder()
          .id("colima-2016")
          .entidad(EntidadFederativa.COL)
          .edicion(new Edicion(2016))
          .build();

  @Test
  void anEmptyDraftIsValid() {
    assertThat(fallas(BORRADOR)).isEmpty();
  }

  @Test
  void anIdIsRequiredAndHasOnlyPlainCharacters() {
    assertThat(fallas(EjercicioLocalBuilder.builder(BORRADOR).id(null).build()))
        .containsExactly("id: {jakarta.validation.constraints.NotNull.message}");
    assertThat(fallas(EjercicioLocalBuilder.builder(BORRADOR).id("con espacio").build()))
        .containsExactly("id: ID_MAL_FORMADO");
    assertThat(fallas(EjercicioLocalBuilder.builder(BORRADOR).id("a".repeat(65)).build()))
        .containsExactly("id: ID_MAL_FORMADO");
  }

  @Test
  void aPeriodDoesNotEndBeforeItStarts() {
    Mesa alReves =
        MesaBuilder.builder()
            .id("m1")
            .fecha(LocalDate.of(2016, 10, 2))
            .fin(LocalDate.of(2016, 10, 1))
            .build();
    assertThat(fallas(EjercicioLocalBuilder.builder(BORRADOR).mesas(List.of(alReves)).build()))
        .containsExactly("mesas[0].fin: PERIODO_INVERTIDO");
  }

  @Test
  void aPeriodOfOneDayIsValid() {
    LocalDate dia = LocalDate.of(2016, 10, 1);
    Mesa unDia = MesaBuilder.builder().id("m1").fecha(dia).fin(dia).build();
    assertThat(fallas(EjercicioLocalBuilder.builder(BORRADOR).mesas(List.of(unDia)).build()))
        .isEmpty();
  }

  @Test
  void aReferenceToNothingIsReportedAtItsPlace() {
    Mesa mesa = MesaBuilder.builder().id("m1").participantes(List.of("nadie")).build();
    assertThat(
            fallas(
                EjercicioLocalBuilder.builder(BORRADOR)
                    .postulantes(List.of("nadie"))
                    .mesas(List.of(mesa))
                    .build()))
        .containsExactly(
            "mesas[0].participantes[0].<list element>: REFERENCIA_SIN_RESOLVER: nadie",
            "postulantes[0].<list element>: REFERENCIA_SIN_RESOLVER: nadie");
  }

  @Test
  void theActorOfAFacilitatorIsAReferenceToTheActors() {
    SecretariadoTecnicoLocal secretariado =
        SecretariadoTecnicoLocalBuilder.builder()
            .facilitadores(List.of(FacilitadorBuilder.builder().id("f").actor("nadie").build()))
            .build();
    assertThat(fallas(EjercicioLocalBuilder.builder(BORRADOR).secretariado(secretariado).build()))
        .containsExactly("secretariado.facilitadores[0].actor: REFERENCIA_SIN_RESOLVER: nadie");
  }

  @Test
  void anIdUsedTwiceIsReportedTheSecondTime() {
    Actor actor = new Actor("a1", Sector.AUTORIDAD, null, Map.of());
    assertThat(
            fallas(EjercicioLocalBuilder.builder(BORRADOR).actores(List.of(actor, actor)).build()))
        .containsExactly("actores[1].id: ID_REPETIDO: a1");
  }

  @Test
  void anUnknownPlaceMustBeOneThatAnExerciseCanHave() {
    List<String> rutas =
        List.of(
            "/secretariado/integrantes/3/persona",
            "/secretariado/integrante",
            "mesas",
            "/mesas/primera",
            "/mesas/0/tema/x",
            "/edicion/anio",
            "",
            "/mesas/x-a",
            "/mesas/0/extensiones",
            "/mesas/0/x-a~2");
    assertThat(fallas(EjercicioLocalBuilder.builder(BORRADOR).desconocidos(rutas).build()))
        .hasSize(9)
        .noneMatch(falla -> falla.contains("[0]"));
  }

  @Test
  void theIntegratorsOwnMembersAreKnownPlacesWithAllThatIsInThem() {
    List<String> rutas = List.of("/x-", "/mesas/0/x-municipio", "/plan/x-a~1b/0/zona ñ");
    assertThat(fallas(EjercicioLocalBuilder.builder(BORRADOR).desconocidos(rutas).build()))
        .isEmpty();
  }

  @Test
  void listsAreCopiedAndNullListsAreEmpty() {
    List<String> postulantes = new java.util.ArrayList<>(List.of("a1"));
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder(BORRADOR).postulantes(postulantes).build();
    postulantes.clear();
    assertThat(ejercicio.postulantes()).containsExactly("a1");
    assertThat(ejercicio.mesas()).isEmpty();
  }

  private static List<String> fallas(EjercicioLocal ejercicio) {
    return Stream.of(ejercicio)
        .flatMap(e -> VALIDADOR.validate(e).stream())
        .map(v -> v.getPropertyPath() + ": " + v.getMessageTemplate())
        .sorted()
        .toList();
  }
}
