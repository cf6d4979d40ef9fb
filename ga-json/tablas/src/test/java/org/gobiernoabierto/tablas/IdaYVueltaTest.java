package org.gobiernoabierto.tablas;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gobiernoabierto.json.DocumentosValidos;
import org.gobiernoabierto.json.EjerciciosArbitrarios;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** Any valid exercise comes back from a spreadsheet as it was. */
class IdaYVueltaTest {

  private final EscritorDeTablas escritor = new EscritorDeTablas();
  private final LectorDeTablas lector = new LectorDeTablas();

  @Provide
  Arbitrary<EjercicioLocal> ejercicios() {
    return EjerciciosArbitrarios.ejercicios();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void comesBackFromAWorkbook(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) {
    EjercicioLocal ejercicio = (EjercicioLocal) DocumentosValidos.de(cualquiera, semilla);

    LecturaDeTablas lectura = lector.leer(escritor.xlsx(ejercicio));

    assertThat(lectura.fallas()).isEmpty();
    assertThat(new LectorDeEjercicios().leer(lectura.json()).orElseThrow()).isEqualTo(ejercicio);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void comesBackFromCsv(@ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) {
    EjercicioLocal ejercicio = (EjercicioLocal) DocumentosValidos.de(cualquiera, semilla);

    LecturaDeTablas lectura = lector.leerCsv(escritor.csv(ejercicio));

    assertThat(lectura.fallas()).isEmpty();
    assertThat(new LectorDeEjercicios().leer(lectura.json()).orElseThrow()).isEqualTo(ejercicio);
  }
}
