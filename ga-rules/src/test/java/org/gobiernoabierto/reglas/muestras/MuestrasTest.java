package org.gobiernoabierto.reglas.muestras;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MuestrasTest {

  private static final Evaluador EVALUADOR = Evaluador.create();

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void theConformingExerciseMeetsEveryRequirement(int compromisos) {
    Informe informe = EVALUADOR.evaluar(Muestras.conforme(compromisos), Muestras.FECHA);

    assertThat(informe.hallazgos()).isEmpty();
    assertThat(informe.requisitos()).allMatch(d -> d.resultado() == Resultado.CUMPLE);
  }

  @Test
  void theFaultyExerciseFailsManyRequirementsInManyPlaces() {
    Informe informe = EVALUADOR.evaluar(Fallas.en(Muestras.conforme(10)), Muestras.FECHA);

    Map<Resultado, Long> cuantos =
        informe.requisitos().stream()
            .collect(Collectors.groupingBy(d -> d.resultado(), Collectors.counting()));
    assertThat(informe.errores()).isEmpty();
    assertThat(cuantos.get(Resultado.INCUMPLE)).isGreaterThanOrEqualTo(20);
    assertThat(informe.hallazgos()).hasSizeGreaterThan(150);
  }

  @Test
  void theSameNumberGivesTheSameExercise() {
    assertThat(Muestras.conforme(10)).isEqualTo(Muestras.conforme(10));
    assertThat(Fallas.en(Muestras.conforme(10))).isEqualTo(Fallas.en(Muestras.conforme(10)));
  }
}
