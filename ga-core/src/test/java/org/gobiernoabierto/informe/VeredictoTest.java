package org.gobiernoabierto.informe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gobiernoabierto.informe.Fuerza.EXPECTATIVA;
import static org.gobiernoabierto.informe.Fuerza.INFORMATIVO;
import static org.gobiernoabierto.informe.Fuerza.OBLIGACION;
import static org.gobiernoabierto.informe.Resultado.CUMPLE;
import static org.gobiernoabierto.informe.Resultado.CUMPLE_TARDE;
import static org.gobiernoabierto.informe.Resultado.INCUMPLE;
import static org.gobiernoabierto.informe.Resultado.NO_APLICA;
import static org.gobiernoabierto.informe.Resultado.NO_DETERMINABLE;
import static org.gobiernoabierto.informe.Resultado.PENDIENTE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.Edicion;
import org.junit.jupiter.api.Test;

class VeredictoTest {

  private static final Texto TEXTO = new Texto("", "");
  private static final LocalDate FECHA = LocalDate.of(2018, 9, 1);

  @Test
  void anUnmetObligationDecidesWhateverElseIsNotKnown() {
    assertThat(obligaciones(CUMPLE, NO_DETERMINABLE, INCUMPLE, PENDIENTE).veredicto())
        .isEqualTo(Veredicto.NO_CONFORME);
  }

  @Test
  void theSeverityOfWhatWasFoundDoesNotMatter() {
    Hallazgo advertencia =
        new Hallazgo(
            "R0",
            "R0",
            "R0",
            Severidad.ADVERTENCIA,
            "E",
            "/plan",
            null,
            null,
            null,
            new TreeMap<>(),
            TEXTO,
            TEXTO,
            Responsable.STL,
            null,
            true,
            null,
            null,
            null);
    Informe informe =
        InformeBuilder.from(obligaciones(INCUMPLE)).withHallazgos(List.of(advertencia));

    assertThat(informe.veredicto()).isEqualTo(Veredicto.NO_CONFORME);
  }

  @Test
  void anObligationThatCannotBeToldComesBeforeOneThatIsPending() {
    assertThat(obligaciones(CUMPLE, PENDIENTE, NO_DETERMINABLE).veredicto())
        .isEqualTo(Veredicto.NO_DETERMINABLE);
  }

  @Test
  void anExerciseThatCouldNotBeEvaluatedCannotBeTold() {
    Informe informe =
        InformeBuilder.from(obligaciones(CUMPLE)).withErrores(List.of(new Falla("X", "", TEXTO)));

    assertThat(informe.veredicto()).isEqualTo(Veredicto.NO_DETERMINABLE);
  }

  @Test
  void aPendingObligationKeepsAnExerciseUnderWay() {
    assertThat(obligaciones(CUMPLE, PENDIENTE, NO_APLICA).veredicto())
        .isEqualTo(Veredicto.EN_CURSO);
  }

  @Test
  void itConformsWhenEveryObligationIsMetOrDoesNotApply() {
    assertThat(obligaciones(CUMPLE, CUMPLE_TARDE, NO_APLICA).veredicto())
        .isEqualTo(Veredicto.CONFORME);
  }

  @Test
  void onlyObligationsDecide() {
    List<Dictamen> dictamenes =
        Stream.of(EXPECTATIVA, INFORMATIVO)
            .flatMap(
                f ->
                    Stream.of(INCUMPLE, NO_DETERMINABLE, PENDIENTE)
                        .map(r -> dictamen(f + "-" + r, f, r)))
            .toList();

    assertThat(informe(dictamenes).veredicto()).isEqualTo(Veredicto.CONFORME);
  }

  @Test
  void coverageCountsTheRequirementsOfAnyForceThatCouldBeJudged() {
    Informe informe =
        informe(
            List.of(
                dictamen("R1", OBLIGACION, INCUMPLE),
                dictamen("R2", EXPECTATIVA, NO_DETERMINABLE),
                dictamen("R3", OBLIGACION, NO_DETERMINABLE),
                dictamen("R4", OBLIGACION, PENDIENTE),
                dictamen("R5", INFORMATIVO, NO_APLICA)));

    assertThat(informe.cobertura()).isEqualTo(new Cobertura(3, 5));
  }

  private static Informe obligaciones(Resultado... resultados) {
    List<Dictamen> dictamenes = new ArrayList<>();
    for (Resultado resultado : resultados) {
      dictamenes.add(dictamen("R" + dictamenes.size(), OBLIGACION, resultado));
    }
    return informe(dictamenes);
  }

  private static Dictamen dictamen(String id, Fuerza fuerza, Resultado resultado) {
    return new Dictamen(
        new Requisito(id, new Paso(1, TEXTO), fuerza, Responsable.STL, TEXTO, List.of()),
        resultado,
        null);
  }

  private static Informe informe(List<Dictamen> dictamenes) {
    return new Informe(
        new Edicion(2016),
        FECHA,
        "E",
        EntidadFederativa.CAM,
        null,
        null,
        List.of(),
        new TreeMap<>(),
        List.of(),
        dictamenes,
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
