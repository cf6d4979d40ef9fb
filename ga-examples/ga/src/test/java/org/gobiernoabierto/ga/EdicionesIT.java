package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several editions of the guide: what each exercise is judged by, and what the change turns. */
class EdicionesIT {

  private static final String GUIA_2017 = "ga-examples/guia-2017";
  private static final String DE_2017 = Llamada.EJERCICIOS + "guanajuato-2017.json";
  private static final String COMPLETO = Llamada.EJERCICIOS + "inventado-completo.json";
  private static final String SIN_GUIA =
      "No hay una guía para la edición 2017; se juzgó con la más cercana, «seis-pasos-2016».";

  @Test
  void anEditionInAFolderHasNoDefectsAndItsCasesPass() {
    assertThat(Llamada.ga("reglas", "revisar", GUIA_2017).texto())
        .isEqualTo("Nada que remediar.\n");
    assertThat(Llamada.ga("reglas", "probar", GUIA_2017).texto())
        .isEqualTo("12 de 12 casos dan lo que dicen.\n");
  }

  @Test
  void eachExerciseIsJudgedByTheGuideOfItsEdition() {
    String de2017 =
        Llamada.ga("evaluar", DE_2017, "--reglas", GUIA_2017, "--fecha", "2018-09-01", "--detalle")
            .texto();
    String de2016 =
        Llamada.ga("evaluar", COMPLETO, "--reglas", GUIA_2017, "--fecha", "2018-03-21", "--detalle")
            .texto();

    assertThat(de2017)
        .contains("seis-pasos-2017 1.0.0", "habla de la edición 2017", "graciaTablero=15")
        .doesNotContain("No hay una guía");
    assertThat(de2016)
        .contains("seis-pasos-2016 ", "habla de la edición 2016", "graciaTablero=30")
        .doesNotContain("P4-17", "seis-pasos-2017");
  }

  @ParameterizedTest
  @ValueSource(strings = {"texto", "html", "markdown", "csv", "json", "junit", "sarif"})
  void anExerciseOfAnEditionWithoutAGuideIsToldInEveryFormat(String formato) {
    String informe =
        Llamada.ga("evaluar", DE_2017, "--formato", formato, "--fecha", "2018-09-01").texto();

    assertThat(informe).contains(SIN_GUIA);
  }

  @Test
  void itIsTheFirstThingThatTheReportSays() {
    String informe = Llamada.ga("evaluar", DE_2017, "--fecha", "2018-09-01").texto();

    assertThat(informe.lines().limit(4)).anyMatch(renglon -> renglon.equals("! " + SIN_GUIA));
  }

  @Test
  void theSameExerciseUnderBothShowsWhatTheChangeTurns() {
    Llamada llamada =
        Llamada.ga(
            "comparar",
            COMPLETO,
            "--reglas",
            GUIA_2017,
            "--desde-guia",
            "seis-pasos-2016",
            "--guia",
            "seis-pasos-2017",
            "--fecha",
            "2018-03-21");

    assertThat(llamada.codigo()).isZero();
    assertThat(llamada.texto())
        .contains(
            "Requisitos que antes no había (1)\n  P4-17 cumple",
            "Requisitos que ya no hay (1)\n  P1-05 cumple");
  }

  @Test
  void aGuideThatThereIsNotIsRefusedWithThoseThatThereAre() {
    Llamada llamada =
        Llamada.ga("evaluar", COMPLETO, "--guia", "seis-pasos-1917", "--fecha", "2018-03-21");

    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.errores()).contains("seis-pasos-1917", "hay: seis-pasos-2016");
  }
}
