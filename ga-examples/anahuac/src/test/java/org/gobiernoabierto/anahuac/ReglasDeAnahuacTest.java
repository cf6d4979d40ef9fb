package org.gobiernoabierto.anahuac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.CodigoDeAviso;
import org.gobiernoabierto.informe.Comparacion;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Ensayo;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.OyenteDeReglas;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.gobiernoabierto.reglas.autoria.DocumentoBase;
import org.gobiernoabierto.reglas.autoria.Mutador;
import org.gobiernoabierto.reglas.autoria.Probador;
import org.gobiernoabierto.reglas.autoria.Pruebas;
import org.gobiernoabierto.reglas.autoria.ResultadoDeMutar;
import org.junit.jupiter.api.Test;

class ReglasDeAnahuacTest {

  private static final int DE_LA_GUIA = Ensayo.guias().get(0).fichas().size();

  private static final LocalDate FECHA = LocalDate.of(2018, 3, 21);
  private static final Evaluador EVALUADOR = Evaluador.builder().instaladas().build();
  private static final CarpetaDeReglas CARPETA =
      CarpetaDeReglas.leer(Path.of("src/main/resources/org/gobiernoabierto/anahuac"));
  private static final Function<String, EjercicioLocal> LECTOR =
      json -> new LectorDeEjercicios().leer(json).orElseThrow();
  private static final EjercicioLocal COMPLETO = new DocumentoBase(LECTOR).con(Map.of());

  @Test
  void theServiceLoaderFindsThemAndTheReportNamesThem() {
    Informe informe = EVALUADOR.evaluar(COMPLETO, FECHA);

    assertThat(informe.conjuntosDeReglas())
        .extracting(c -> c.nombre())
        .containsExactly("seis-pasos-2016", "lineamientos-de-anahuac");
    assertThat(informe.conjuntosDeReglas().get(1).version()).isEqualTo("1.0.0");
    assertThat(informe.conjuntosDeReglas().get(1).huella()).matches("[0-9a-f]{64}");
    assertThat(informe.requisitos()).hasSize(DE_LA_GUIA + 19);
    assertThat(informe.dictamen("ANA-03").requisito().fundamento())
        .extracting(f -> f.oracion())
        .containsExactly("ANA.9", "6.1");
  }

  @Test
  void meetingTheGuideIsNotMeetingAllThatTheStateAsks() {
    assertThat(EVALUADOR.evaluar(COMPLETO, FECHA).requisitos())
        .filteredOn(d -> d.resultado() != Resultado.CUMPLE)
        .extracting(d -> d.requisito().id())
        .containsExactly(
            "ANA-06", "ANA-07", "ANA-08", "ANA-11", "ANA-13", "ANA-14", "ANA-15", "ANA-17");
  }

  @Test
  void anExerciseMayMeetThemAll() {
    Map<String, Object> cambios = new HashMap<>();
    cambios.put("/secretariado/agenda/fin", "2018-02-15");
    cambios.put("/secretariado/integrantes/0/x-genero", "mujer");
    cambios.put("/secretariado/integrantes/2/x-genero", "mujer");
    cambios.put("/mesas/0/x-municipio", "Villa Alta");
    cambios.put("/mesas/1/x-municipio", "Río Seco");
    cambios.put("/mesas/2/x-municipio", "El Mirador");
    cambios.put("/plan/compromisos/1/actividades/0/fin", "2017-09-01");
    cambios.put("/plan/compromisos/2/actividades/1/inicio", "2017-08-05");
    cambios.put("/secretariado/facilitadores/0/actor", "sc-universidad");
    cambios.put("/actores/2/x-gubernatura", true);
    cambios.put("/plan/compromisos/0/mesas", List.of("mesa-1", "mesa-2"));
    cambios.put("/plan/compromisos/1/mesas", List.of("mesa-2", "mesa-3"));
    cambios.put("/plan/compromisos/2/mesas", List.of("mesa-1", "mesa-3"));
    cambios.put("/plan/compromisos/1/actividades/0/cumplida", "2017-08-30");
    cambios.put(
        "/seguimiento/tablero/actualizaciones",
        Stream.of("05-15", "06-30", "09-05", "12-04", "02-10")
            .map(dia -> Map.of("fecha", (dia.startsWith("02") ? "2018-" : "2017-") + dia))
            .toList());

    assertThat(EVALUADOR.evaluar(new DocumentoBase(LECTOR).con(cambios), FECHA).requisitos())
        .allMatch(d -> d.resultado() == Resultado.CUMPLE);
  }

  /** The same folder that the build compiles, so the same fingerprint. */
  @Test
  void theirCasesGiveWhatTheyState() {
    Pruebas pruebas = new Probador(CARPETA, LECTOR).probar();

    assertThat(CARPETA.revisar()).isEmpty();
    assertThat(pruebas.fallidos()).isEmpty();
    assertThat(pruebas.bien()).isTrue();
    assertThat(pruebas.casos()).isPositive();
    assertThat(Evaluador.builder().agregar(CARPETA.compilar()).build().conjuntos())
        .isEqualTo(EVALUADOR.conjuntos());
  }

  @Test
  void folderAndArtifactGiveTheSameReport() {
    Evaluador deLaCarpeta = Evaluador.builder().agregar(CARPETA.compilar()).build();

    assertThat(deLaCarpeta.evaluar(COMPLETO, FECHA)).isEqualTo(EVALUADOR.evaluar(COMPLETO, FECHA));
  }

  @Test
  void theirCasesNoticeEveryChangeToTheRulesAndToTheYaml() {
    ResultadoDeMutar resultado = new Mutador(CARPETA, LECTOR).mutar(id -> true, avance -> {});

    assertThat(resultado.deLasReglas().muertos()).isNotEmpty();
    assertThat(resultado.delYaml().muertos()).isNotEmpty();
    assertThat(resultado.sobrevivientes()).isEmpty();
    assertThat(resultado.sinMutante()).isEmpty();
  }

  @Test
  void theReportSaysWithWhichNumbersOfTheState() {
    assertThat(EVALUADOR.evaluar(COMPLETO, FECHA).parametros())
        .containsEntry("minimoMesas", "3")
        .containsEntry("ANA-diasParaPublicar", "10");
    assertThat(EVALUADOR.explicar("ANA-02").parametros())
        .isEqualTo(Map.of("ANA-diasParaPublicar", "10"));
  }

  @Test
  void beforeTheyAreInForceTheyAreNotAskedAndThatIsTold() {
    Informe informe = EVALUADOR.evaluar(COMPLETO, LocalDate.of(2015, 12, 31));

    assertThat(informe.conjuntosDeReglas()).hasSize(1);
    assertThat(informe.requisitos()).hasSize(DE_LA_GUIA);
    assertThat(informe.parametros()).containsEntry("minimoMesas", "2");
    assertThat(informe.avisos())
        .extracting(a -> a.codigo())
        .containsExactly(CodigoDeAviso.CONJUNTO_FUERA_DE_VIGENCIA.name());
  }

  @Test
  void reportsFromBeforeAndAfterAreComparedInWhatBothHave() {
    Comparacion comparacion =
        Comparacion.entre(
            EVALUADOR.evaluar(COMPLETO, LocalDate.of(2015, 12, 31)),
            EVALUADOR.evaluar(COMPLETO, FECHA));

    assertThat(comparacion.cambios()).isNotEmpty();
    assertThat(comparacion.cambios()).noneMatch(c -> c.requisito().id().startsWith("ANA-"));
  }

  @Test
  void aServiceThatCannotBeHadIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluador.builder().agregar(() -> "org.gobiernoabierto/ninguno").build())
        .withMessageContaining("org.gobiernoabierto/ninguno");
  }

  @Test
  void aRuleSetThatIsThereTwiceIsOneRuleSet() {
    Evaluador evaluador = Evaluador.builder().instaladas().instaladas().build();

    assertThat(evaluador.conjuntos()).isEqualTo(EVALUADOR.conjuntos());
  }

  @Test
  void aPinnedFingerprintRefusesEverythingElse() {
    String guia = EVALUADOR.conjuntos().get(0).huella();
    String estado = EVALUADOR.conjuntos().get(1).huella();

    assertThat(Evaluador.builder().instaladas().huella(guia).huella(estado).build().conjuntos())
        .hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluador.builder().instaladas().huella(guia).build())
        .withMessageContaining("lineamientos-de-anahuac")
        .withMessageContaining(estado);
  }

  @Test
  void listenersHearOfTheRulesOfEverySet() {
    List<String> hablaron = new ArrayList<>();
    List<String> tardaron = new ArrayList<>();
    Evaluador evaluador =
        Evaluador.builder()
            .instaladas()
            .oyente(
                new OyenteDeReglas() {
                  @Override
                  public void hablo(String regla, List<String> hechos) {
                    hablaron.add(regla + " " + hechos.size());
                  }

                  @Override
                  public void tardo(String regla, long nanos) {
                    tardaron.add(regla);
                  }
                })
            .build();

    EjercicioLocal tarde =
        new DocumentoBase(LECTOR).con(Map.of("/plan/documentos/0/fecha", "2017-02-26"));

    assertThat(evaluador.evaluar(tarde, FECHA)).isEqualTo(EVALUADOR.evaluar(tarde, FECHA));
    assertThat(hablaron)
        .contains("P1-01 firman los tres sectores 4", "ANA-02 se publicó después 2");
    assertThat(tardaron)
        .contains("ANA-01 hubo mesas", "P1-01 falta la firma de un sector")
        .doesNotHaveDuplicates();
  }
}
