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
            "/secretariado/agenda/fecha",
            "/secretariado/integrante",
            "mesas",
            "/mesas/la primera",
            "/seleccion/fecha/x",
            "/edicion/anio",
            "",
            "/mesas/x-a",
            "/seleccion/extensiones",
            "/seleccion/x-a~2");
    assertThat(
            fallas(
                EjercicioLocalBuilder.builder(BORRADOR)
                    .desconocidos(Desconocido.en(rutas.stream()))
                    .build()))
        .hasSize(9)
        .noneMatch(falla -> falla.contains("[0]"));
  }

  @Test
  void theIntegratorsOwnMembersAreKnownPlacesWithAllThatIsInThem() {
    List<String> rutas = List.of("/x-", "/declaracion/x-municipio", "/plan/x-a~1b/0/zona ñ");
    assertThat(
            fallas(
                EjercicioLocalBuilder.builder(BORRADOR)
                    .desconocidos(Desconocido.en(rutas.stream()))
                    .build()))
        .isEmpty();
  }

  @Test
  void anUnknownPlaceMustBeThereAndNotBeGiven() {
    Actor actor = new Actor("a1", Sector.AUTORIDAD, null, Map.of());
    List<String> rutas =
        List.of("/actores/a1/nombre", "/actores/0", "/actores/1/nombre", "/actores/a1/sector");
    assertThat(
            fallas(
                EjercicioLocalBuilder.builder(BORRADOR)
                    .actores(List.of(actor))
                    .desconocidos(Desconocido.en(rutas.stream()))
                    .build()))
        .containsExactlyInAnyOrder(
            "desconocidos[2].lugar: LUGAR_INEXISTENTE: /actores/1/nombre",
            "desconocidos[3].lugar: DESCONOCIDO_Y_DADO: /actores/a1/sector");
  }

  @Test
  void aPlaceIsNamedByTheIndexOfAnElementAsJsonPointersWriteItOrByItsId() {
    List<Actor> actores =
        List.of(
            new Actor("01", Sector.AUTORIDAD, null, Map.of()),
            new Actor("a1", Sector.AUTORIDAD, "A", Map.of()));
    assertThat(
            fallas(
                EjercicioLocalBuilder.builder(BORRADOR)
                    .actores(actores)
                    .desconocidos(
                        Desconocido.en(
                            Stream.of("/actores/01/nombre", "/actores/001/nombre", "/actores/1")))
                    .build()))
        .containsExactly("desconocidos[1].lugar: LUGAR_INEXISTENTE: /actores/001/nombre");
  }

  @Test
  void whatAnExerciseSaysOfWhatIsKnownIsNoPlace() {
    List<String> rutas = List.of("/desconocidos/0", "/noHubo", "/datosHasta", "/registro");
    assertThat(
            fallas(
                EjercicioLocalBuilder.builder(BORRADOR)
                    .desconocidos(Desconocido.en(rutas.stream()))
                    .build()))
        .hasSize(4)
        .allMatch(falla -> falla.endsWith("RUTA_DESCONOCIDA"));
  }

  @Test
  void whatDidNotHappenHasItsPlaceAndNothingThere() {
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder(BORRADOR)
            .actores(List.of(new Actor("a1", Sector.AUTORIDAD, null, Map.of())))
            .declaracion(DeclaracionBuilder.builder().fecha(LocalDate.of(2016, 6, 20)).build())
            .secretariado(SecretariadoTecnicoLocalBuilder.builder().personasDistintas(true).build())
            .desconocidos(List.of(Desconocido.en("/plan/documentos")))
            .noHubo(
                List.of(
                    "/mesas",
                    "/declaracion/foro",
                    "/actores/a1/nombre",
                    "/socializacion/sesiones",
                    "/ficticio",
                    "/plan/compromisos",
                    "/actores",
                    "/declaracion",
                    "/declaracion/fecha",
                    "/secretariado/personasDistintas",
                    "/plan",
                    "/mesas/m1",
                    "/mesa"))
            .build();
    assertThat(fallas(ejercicio))
        .containsExactlyInAnyOrder(
            "noHubo[6].<list element>: NO_HUBO_Y_DADO: /actores",
            "noHubo[7].<list element>: NO_HUBO_Y_DADO: /declaracion",
            "noHubo[8].<list element>: NO_HUBO_Y_DADO: /declaracion/fecha",
            "noHubo[9].<list element>: NO_HUBO_Y_DADO: /secretariado/personasDistintas",
            "noHubo[10].<list element>: NO_HUBO_Y_DADO: /plan",
            "noHubo[11].<list element>: LUGAR_INEXISTENTE: /mesas/m1",
            "noHubo[12].<list element>: RUTA_DESCONOCIDA");
  }

  @Test
  void aDurationIsAtLeastAMonth() {
    Vigencia vigencia = new Vigencia(null, null, 0, Map.of());
    assertThat(
            fallas(
                EjercicioLocalBuilder.builder(BORRADOR)
                    .plan(PlanDeAccionLocalBuilder.builder().vigencia(vigencia).build())
                    .build()))
        .singleElement()
        .asString()
        .startsWith("plan.vigencia.meses: ");
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
