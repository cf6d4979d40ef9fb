package org.gobiernoabierto.reglas.completamientos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Posibilidad;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.PlanDeAccionLocalBuilder;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.Parametros;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** What is said of each requirement where something that it rests on is not known. */
class LoDesconocidoTest {

  private static final Path CASOS =
      Path.of("src/test/resources/org/gobiernoabierto/reglas/completamientos/lo-desconocido.yaml");
  private static final String A_MENOS_QUE_SE_DIGA = "2018-09-01";

  @TestFactory
  @SuppressWarnings("unchecked")
  Stream<DynamicTest> eachCaseGivesTheResultsThatItStates() throws IOException {
    return ((List<Map<String, Object>>)
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(CASOS)))
        .stream().map(caso -> dynamicTest(caso.get("caso").toString(), () -> comprobar(caso)));
  }

  @SuppressWarnings("unchecked")
  private static void comprobar(Map<String, Object> caso) {
    EjercicioLocal ejercicio =
        caso.containsKey("base")
            ? Guia.LECTOR.apply(
                new Dump(
                        DumpSettings.builder()
                            .setDefaultFlowStyle(FlowStyle.FLOW)
                            .setDefaultScalarStyle(ScalarStyle.JSON_SCALAR_STYLE)
                            .build())
                    .dumpToString(caso.get("base")))
            : Guia.BASE.con((Map<?, ?>) caso.get("cambios"));
    Parametros parametros = Parametros.porOmision();
    for (Map.Entry<String, String> uno :
        ((Map<String, String>) caso.getOrDefault("parametros", Map.of())).entrySet()) {
      parametros = parametros.con(uno.getKey(), uno.getValue());
    }
    LocalDate fecha = LocalDate.parse(caso.getOrDefault("fecha", A_MENOS_QUE_SE_DIGA).toString());
    Informe informe = Evaluador.create(parametros).evaluar(ejercicio, fecha);
    assertThat(informe.errores()).isEmpty();
    ((Map<String, String>) caso.get("resultados"))
        .forEach(
            (requisito, resultado) -> {
              Dictamen dictamen = informe.dictamen(requisito);
              assertThat(dictamen.resultado())
                  .as("%s: %s", requisito, informe.hallazgos())
                  .isEqualTo(Resultado.valueOf(resultado));
              if (caso.containsKey("entre")) {
                assertThat(dictamen.posibilidades())
                    .extracting(Posibilidad::resultado)
                    .extracting(Enum::name)
                    .containsAll((List<String>) caso.get("entre"));
              }
            });
  }

  @Test
  void whatIsNotKnownStaysWithWhatItWasSaidOfWhateverTheOrder() {
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder(
                Guia.BASE.con(Collections.singletonMap("/plan/compromisos/0/objetivo", null)))
            .desconocidos(List.of(Desconocido.en("/plan/compromisos/c1/objetivo")))
            .build();
    List<Compromiso> alReves = new ArrayList<>(ejercicio.plan().compromisos());
    Collections.reverse(alReves);
    EjercicioLocal deOtroOrden =
        EjercicioLocalBuilder.builder(ejercicio)
            .plan(PlanDeAccionLocalBuilder.builder(ejercicio.plan()).compromisos(alReves).build())
            .build();
    LocalDate fecha = LocalDate.parse(A_MENOS_QUE_SE_DIGA);
    Evaluador evaluador = Evaluador.create();
    assertThat(evaluador.evaluar(deOtroOrden, fecha).requisitos())
        .extracting(Dictamen::resultado)
        .isEqualTo(
            evaluador.evaluar(ejercicio, fecha).requisitos().stream()
                .map(Dictamen::resultado)
                .toList());
    assertThat(evaluador.evaluar(deOtroOrden, fecha).dictamen("P4-05").resultado())
        .isEqualTo(Resultado.NO_DETERMINABLE);
  }

  @Test
  void whatTheSourcesSayIsToldWithWhoSaysIt() {
    EjercicioLocal ejercicio =
        Guia.LECTOR.apply(
            """
            {"id": "x", "entidad": "MX-COL", "edicion": 2016, "declaracion": {"fecha": "2016-06-20"},
             "desconocidos": [{"lugar": "/plan/lanzamiento/fecha", "versiones": [
               {"valor": "2017-06-20", "fuente": "acta"}, {"valor": "2017-06-21", "fuente": "boletín"}]}]}
            """);

    assertThat(mensajes(ejercicio, LocalDate.of(2018, 1, 1), "P0-02"))
        .containsExactly(
            "No se puede determinar: si «plan › lanzamiento › fecha» es 2017-06-20 (acta), cumple;"
                + " si es 2017-06-21 (boletín), incumple.");
  }

  @Test
  void noDayIsSaidThatIsNotKnown() {
    EjercicioLocal porMeses =
        Guia.LECTOR.apply(
            """
            {"id": "x", "entidad": "MX-COL", "edicion": 2016,
             "declaracion": {"fecha": "2015-07"}, "plan": {"lanzamiento": {"fecha": "2016-08"}}}
            """);

    assertThat(mensajes(porMeses, LocalDate.of(2017, 12, 1), "P0-02"))
        .containsExactly(
            "El periodo cerró el [día que no se sabe] y lo que lo concluye (lanzamiento del PAL)"
                + " ocurrió el [día que no se sabe], [no se sabe cuántos] días después de su inicio"
                + " ([día que no se sabe]).");
  }

  @Test
  void nothingIsFoundOfWhatAnArchiveDoesNotSay() {
    EjercicioLocal archivo =
        Guia.LECTOR.apply(
            """
            {"id": "x", "entidad": "MX-COL", "edicion": 2016, "registro": "ABIERTO",
             "declaracion": {"fecha": "2016-06-20"},
             "plan": {"lanzamiento": {"fecha": "2017-02-01"}, "compromisos": [{"id": "c1"}, {"id": "c2"}]}}
            """);

    for (String requisito : List.of("P4-08", "P4-11", "P4-12")) {
      assertThat(mensajes(archivo, LocalDate.of(2017, 3, 1), requisito))
          .as(requisito)
          .singleElement()
          .asString()
          .startsWith("No se puede determinar");
    }
  }

  private static List<String> mensajes(
      EjercicioLocal ejercicio, LocalDate fecha, String requisito) {
    return Evaluador.create().evaluar(ejercicio, fecha).hallazgos().stream()
        .filter(hallazgo -> hallazgo.requisito().equals(requisito))
        .map(hallazgo -> hallazgo.mensaje().es())
        .toList();
  }
}
