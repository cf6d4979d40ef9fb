package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.explicacion.Recorte;

/**
 * Laws that hold for any exercise and date: here, for the complete exercise with any of its places
 * taken away or declared unknown.
 */
class LeyesTest {

  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final EjercicioLocal COMPLETO = Guia.con(Map.of());
  private static final List<String> LUGARES =
      Recorte.lugares(COMPLETO).stream()
          .filter(lugar -> !lugar.startsWith("/id") && !lugar.startsWith("/edicion"))
          .toList();
  private static final LocalDate INICIO = LocalDate.of(2016, 5, 1);

  @Provide
  Arbitrary<EjercicioLocal> ejercicios() {
    return Arbitraries.of(LUGARES).list().ofMaxSize(6).map(LeyesTest::sin);
  }

  private static EjercicioLocal sin(List<String> lugares) {
    EjercicioLocal ejercicio = COMPLETO;
    for (String lugar : lugares) {
      if (Recorte.lugares(ejercicio).contains(lugar)) {
        EjercicioLocal menos = Recorte.sin(ejercicio, lugar);
        if (EVALUADOR.evaluar(menos, INICIO).errores().isEmpty()) {
          ejercicio = menos;
        }
      }
    }
    return ejercicio;
  }

  @Provide
  Arbitrary<LocalDate> fechas() {
    return Arbitraries.integers().between(0, 1100).map(INICIO::plusDays);
  }

  @Property(tries = 300)
  void timeAloneNeverTurnsUnmetIntoPending(
      @ForAll("ejercicios") EjercicioLocal ejercicio,
      @ForAll("fechas") LocalDate una,
      @ForAll("fechas") LocalDate otra) {
    LocalDate antes = una.isBefore(otra) ? una : otra;
    LocalDate despues = una.isBefore(otra) ? otra : una;
    Informe primero = EVALUADOR.evaluar(ejercicio, antes);
    Informe segundo = EVALUADOR.evaluar(ejercicio, despues);
    for (Dictamen dictamen : primero.requisitos()) {
      if (dictamen.resultado() == Resultado.INCUMPLE) {
        assertThat(segundo.dictamen(dictamen.requisito().id()).resultado())
            .as("%s from %s to %s", dictamen.requisito().id(), antes, despues)
            .isNotEqualTo(Resultado.PENDIENTE);
      }
    }
  }

  @Property(tries = 100)
  void theSameExerciseAndDateGiveAnEqualReport(
      @ForAll("ejercicios") EjercicioLocal ejercicio, @ForAll("fechas") LocalDate fecha) {
    assertThat(EVALUADOR.evaluar(ejercicio, fecha)).isEqualTo(EVALUADOR.evaluar(ejercicio, fecha));
  }

  @Property(tries = 100)
  void everyRequirementHasExactlyOneResultAndEveryUnmetOneSaysWhy(
      @ForAll("ejercicios") EjercicioLocal ejercicio, @ForAll("fechas") LocalDate fecha) {
    Informe informe = EVALUADOR.evaluar(ejercicio, fecha);
    assertThat(informe.requisitos())
        .extracting(d -> d.requisito().id())
        .hasSize(50)
        .doesNotHaveDuplicates();
    for (Dictamen dictamen : informe.requisitos()) {
      if (dictamen.resultado() != Resultado.CUMPLE && dictamen.resultado() != Resultado.NO_APLICA) {
        assertThat(informe.hallazgos())
            .as("%s %s", dictamen.requisito().id(), dictamen.resultado())
            .anyMatch(h -> h.requisito().equals(dictamen.requisito().id()));
      }
    }
  }
}
