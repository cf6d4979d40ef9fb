package org.gobiernoabierto.anahuac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.informe.CodigoDeAviso;
import org.gobiernoabierto.informe.Comparacion;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.DocumentoDelPlanBuilder;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.MesaBuilder;
import org.gobiernoabierto.modelo.PlanDeAccionLocalBuilder;
import org.gobiernoabierto.modelo.SeguimientoBuilder;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.OyenteDeReglas;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.junit.jupiter.api.Test;

class ReglasDeAnahuacTest {

  private static final LocalDate FECHA = LocalDate.of(2018, 3, 21);
  private static final Evaluador EVALUADOR = Evaluador.builder().instaladas().build();
  private static final EjercicioLocal COMPLETO = completo();

  private static EjercicioLocal completo() {
    try {
      return new LectorDeEjercicios()
          .leer(Files.readAllBytes(Path.of("../ejercicios/inventado-completo.json")))
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> hallados(Informe informe, String requisito) {
    return informe.hallazgos().stream()
        .filter(h -> h.requisito().equals(requisito))
        .map(h -> h.severidad() + " " + h.clave() + " " + h.ruta())
        .toList();
  }

  @Test
  void theServiceLoaderFindsThemAndTheReportNamesThem() {
    Informe informe = EVALUADOR.evaluar(COMPLETO, FECHA);

    assertThat(informe.conjuntosDeReglas())
        .extracting(c -> c.nombre())
        .containsExactly("seis-pasos-2016", "lineamientos-de-anahuac");
    assertThat(informe.conjuntosDeReglas().get(1).version()).isEqualTo("1.0.0");
    assertThat(informe.conjuntosDeReglas().get(1).huella()).matches("[0-9a-f]{64}");
    assertThat(informe.requisitos()).hasSize(Catalogo.deLaGuia().fichas().size() + 3);
    assertThat(informe.requisitos()).allMatch(d -> d.resultado() == Resultado.CUMPLE);
    assertThat(informe.dictamen("ANA-03").requisito().fundamento())
        .extracting(f -> f.oracion())
        .containsExactly("ANA.9", "6.1");
  }

  @Test
  void aTableOfOneSectorIsMissingInTheStateAndOnlyAWarningInTheGuide() {
    List<Mesa> mesas = new ArrayList<>(COMPLETO.mesas());
    mesas.set(
        1, MesaBuilder.builder(mesas.get(1)).participantes(List.of("sc-agua", "sc-red")).build());
    Informe informe =
        EVALUADOR.evaluar(EjercicioLocalBuilder.builder(COMPLETO).mesas(mesas).build(), FECHA);

    assertThat(informe.dictamen("ANA-01").resultado()).isEqualTo(Resultado.INCUMPLE);
    assertThat(hallados(informe, "ANA-01")).containsExactly("ERROR ANA-01.un-sector /mesas/1");
    assertThat(informe.dictamen("P4-02").resultado()).isEqualTo(Resultado.CUMPLE);
  }

  @Test
  void aPlanPublishedAfterItsLaunchIsMissing() {
    var documento = COMPLETO.plan().documentos().get(0);
    LocalDate despues = COMPLETO.plan().lanzamiento().fecha().plusDays(1);
    EjercicioLocal tarde =
        EjercicioLocalBuilder.builder(COMPLETO)
            .plan(
                PlanDeAccionLocalBuilder.builder(COMPLETO.plan())
                    .documentos(
                        List.of(DocumentoDelPlanBuilder.builder(documento).fecha(despues).build()))
                    .build())
            .build();

    assertThat(hallados(EVALUADOR.evaluar(tarde, FECHA), "ANA-02"))
        .containsExactly("ERROR ANA-02.despues /plan/documentos");
  }

  @Test
  void aMicrositeElsewhereIsLessThanExpected() {
    EjercicioLocal ajeno =
        EjercicioLocalBuilder.builder(COMPLETO)
            .seguimiento(
                SeguimientoBuilder.builder(COMPLETO.seguimiento())
                    .portalDelGarante("https://otro.example")
                    .build())
            .build();

    assertThat(hallados(EVALUADOR.evaluar(ajeno, FECHA), "ANA-03"))
        .containsExactly("ADVERTENCIA ANA-03.otro-dominio /seguimiento/micrositio/url");
  }

  @Test
  void whatIsNotRecordedIsMissing() {
    EjercicioLocal vacio =
        EjercicioLocalBuilder.builder()
            .id("vacio")
            .entidad(COMPLETO.entidad())
            .edicion(COMPLETO.edicion())
            .build();

    assertThat(EVALUADOR.evaluar(vacio, FECHA).hallazgos())
        .extracting(Hallazgo::clave)
        .contains("ANA-01", "ANA-02", "ANA-03");
  }

  @Test
  void theStateWantsThreeTables() {
    List<Mesa> mesas = new ArrayList<>(COMPLETO.mesas());
    mesas.set(2, MesaBuilder.builder(mesas.get(2)).facilitador(null).build());
    EjercicioLocal conDos = EjercicioLocalBuilder.builder(COMPLETO).mesas(mesas).build();

    assertThat(EVALUADOR.evaluar(COMPLETO, FECHA).parametros()).containsEntry("minimoMesas", "3");
    assertThat(EVALUADOR.evaluar(conDos, FECHA).dictamen("P4-01").resultado())
        .isEqualTo(Resultado.INCUMPLE);
    assertThat(Evaluador.create().evaluar(conDos, FECHA).dictamen("P4-01").resultado())
        .isEqualTo(Resultado.CUMPLE);
  }

  @Test
  void beforeTheyAreInForceTheyAreNotAskedAndThatIsTold() {
    Informe informe = EVALUADOR.evaluar(COMPLETO, LocalDate.of(2015, 12, 31));

    assertThat(informe.conjuntosDeReglas()).hasSize(1);
    assertThat(informe.requisitos()).hasSize(Catalogo.deLaGuia().fichas().size());
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
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluador.builder().instaladas().agregar(new ReglasDeAnahuac()).build())
        .withMessageContaining("dos conjuntos");
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
  void listenersHearOfRulesWithASessionAndWithout() {
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

    assertThat(evaluador.evaluar(COMPLETO, FECHA)).isEqualTo(EVALUADOR.evaluar(COMPLETO, FECHA));
    assertThat(hablaron)
        .contains("P1-01 firman los tres sectores 1", "ANA-02 se publicó a tiempo 2");
    assertThat(tardaron)
        .contains("ANA-01 hubo mesas", "P1-01 falta la firma de un sector")
        .doesNotHaveDuplicates();
  }
}
