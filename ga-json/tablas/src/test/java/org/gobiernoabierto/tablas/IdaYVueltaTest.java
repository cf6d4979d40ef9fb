package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.azar.DocumentosValidos;
import org.gobiernoabierto.json.azar.EjerciciosArbitrarios;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.PlanDeAccionLocalBuilder;
import org.gobiernoabierto.modelo.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any valid exercise comes back from a spreadsheet as it was. */
class IdaYVueltaTest {

  private final EscritorDeTablas escritor = new EscritorDeTablas();
  private final LectorDeTablas lector = new LectorDeTablas();

  @Provide
  Arbitrary<EjercicioLocal> ejercicios() {
    return EjerciciosArbitrarios.ejercicios();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void comesBackFromAWorkbook(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) {
    EjercicioLocal ejercicio = (EjercicioLocal) DocumentosValidos.de(cualquiera, semilla);

    LecturaDeTablas lectura = lector.leer(escritor.xlsx(ejercicio));

    assertThat(lectura.fallas()).isEmpty();
    assertThat(new LectorDeEjercicios().leer(lectura.json()).orElseThrow()).isEqualTo(ejercicio);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void comesBackFromCsv(@ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) {
    EjercicioLocal ejercicio = (EjercicioLocal) DocumentosValidos.de(cualquiera, semilla);

    LecturaDeTablas lectura = lector.leerCsv(escritor.csv(ejercicio));

    assertThat(lectura.fallas()).isEmpty();
    assertThat(new LectorDeEjercicios().leer(lectura.json()).orElseThrow()).isEqualTo(ejercicio);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a_x0041_b",
        "_x005F_x0041_",
        "a\rb\r\nc\td",
        "\u0001",
        "\uFFFE",
        "no se sabe",
        "  con blancos ",
        "=1+1",
        "'=1+1",
        "'",
        "-5",
        "a;b",
        "3.0",
        "2017-02-15",
        "\"",
        "]]>",
        "😀\u2028\u0085\uFEFF"
      })
  void aTextComesBackWhateverIsInIt(String nota) {
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder()
            .id("x")
            .entidad(EntidadFederativa.CAM)
            .edicion(new Edicion(2016))
            .nota(nota)
            .plan(
                PlanDeAccionLocalBuilder.builder()
                    .contextoNormativo(List.of(nota + "ñ", "a"))
                    .introduccion(nota.repeat(40_000))
                    .build())
            .build();

    assertThat(leido(lector.leer(escritor.xlsx(ejercicio)))).isEqualTo(ejercicio);
    assertThat(leido(lector.leerCsv(escritor.csv(ejercicio)))).isEqualTo(ejercicio);
    assertThat(Llenado.de(ArbolDelEjercicio.de(ejercicio)))
        .flatExtracting(hoja -> hoja.filas().values())
        .flatExtracting(fila -> fila.values())
        .allMatch(celda -> celda.texto().length() <= 32_767);
  }

  private static EjercicioLocal leido(LecturaDeTablas lectura) {
    assertThat(lectura.fallas()).isEmpty();
    return new LectorDeEjercicios().leer(lectura.json()).orElseThrow();
  }

  @Test
  void theOrderOfUnknownPlacesIsKeptAndAsManyAsCanBeAreInTheirCells() {
    List<String> lugares =
        List.of("/mesas", "/actores/b/nombre", "/actores/1/nombre", "/plan/introduccion");
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder()
            .id("x")
            .entidad(EntidadFederativa.CAM)
            .edicion(new Edicion(2016))
            .actores(
                List.of(
                    new Actor("a", Sector.AUTORIDAD, null, Map.of()),
                    new Actor("b", Sector.AUTORIDAD, null, Map.of())))
            .plan(PlanDeAccionLocalBuilder.builder().objetivoEstrategico("Abrir").build())
            .desconocidos(Desconocido.en(lugares.stream()))
            .build();

    Map<String, byte[]> hojas = escritor.csv(ejercicio);

    assertThat(new String(hojas.get("Otros datos"), UTF_8))
        .isEqualTo("\uFEFFLugar,Valor\r\n/mesas,No se sabe\r\n/actores/b/nombre,No se sabe\r\n");
    assertThat(new String(hojas.get("Actores"), UTF_8)).contains("b,Autoridad,No se sabe");
    assertThat(leido(lector.leerCsv(hojas))).isEqualTo(ejercicio);
  }

  @Test
  void placesInAnotherOrderThanThatOfTheSheetsAreListed() {
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder()
            .id("x")
            .entidad(EntidadFederativa.CAM)
            .edicion(new Edicion(2016))
            .actores(List.of(new Actor("a", Sector.AUTORIDAD, null, Map.of())))
            .plan(PlanDeAccionLocalBuilder.builder().objetivoEstrategico("Abrir").build())
            .desconocidos(Desconocido.en(Stream.of("/plan/introduccion", "/actores/0/nombre")))
            .build();

    Map<String, byte[]> hojas = escritor.csv(ejercicio);

    assertThat(new String(hojas.get("Otros datos"), UTF_8))
        .contains("/plan/introduccion,No se sabe")
        .doesNotContain("/actores");
    assertThat(leido(lector.leerCsv(hojas))).isEqualTo(ejercicio);
  }

  @Test
  void whatHasNoColumnIsNamedByIdsInTheLastSheet() {
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder()
            .id("x")
            .entidad(EntidadFederativa.CAM)
            .edicion(new Edicion(2016))
            .actores(
                List.of(
                    new Actor("0", Sector.AUTORIDAD, "A", Map.of("x-a", "b")),
                    new Actor("1.b", Sector.AUTORIDAD, "B", Map.of("x-/", true)),
                    new Actor("1", Sector.AUTORIDAD, "C", Map.of("x-c", "d"))))
            .build();

    assertThat(new String(escritor.csv(ejercicio).get("Otros datos"), UTF_8))
        .contains("/actores/0/x-a,\"\"\"b\"\"\"", "/actores/1.b/x-~1,true", "/actores/2/x-c,");
    assertThat(leido(lector.leer(escritor.xlsx(ejercicio)))).isEqualTo(ejercicio);
  }
}
