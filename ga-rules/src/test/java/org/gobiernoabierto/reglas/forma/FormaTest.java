package org.gobiernoabierto.reglas.forma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.explicacion.Recorte;
import org.junit.jupiter.api.Test;

/** What was seen without faults is not looked at again, and nobody can tell. */
class FormaTest {

  private static final EjercicioLocal COMPLETO = Guia.BASE.con(Map.of());
  private static final EjercicioLocal VACIO =
      EjercicioLocalBuilder.builder()
          .id("vacio")
          .entidad(COMPLETO.entidad())
          .edicion(COMPLETO.edicion())
          .build();

  private final Forma forma = new Forma();

  @Test
  void anExerciseHasTheSameFaultsAfterOneThatIsMostlyTheSame() {
    int conFallas = 0;
    List<String> lugares = Recorte.lugares(COMPLETO);
    for (int i = 0; i < lugares.size(); i++) {
      EjercicioLocal sin = Recorte.sin(COMPLETO, lugares.get(i));
      String otro = lugares.get((i * 7 + 11) % lugares.size());
      EjercicioLocal sinDos =
          Recorte.lugares(sin).contains(otro) ? Recorte.sin(sin, otro) : COMPLETO;

      assertThat(despuesDe(COMPLETO, sin)).as(lugares.get(i)).isEqualTo(despuesDe(VACIO, sin));
      assertThat(despuesDe(COMPLETO, sinDos))
          .as("%s and %s", lugares.get(i), otro)
          .isEqualTo(despuesDe(VACIO, sinDos));
      conFallas += forma.fallas(sin).isEmpty() ? 0 : 1;
    }
    assertThat(conFallas).isBetween(50, lugares.size() - 50);
  }

  /** The faults of an exercise that is checked after another; both as if never seen before. */
  private List<?> despuesDe(EjercicioLocal otro, EjercicioLocal ejercicio) {
    assertThat(forma.fallas(EjercicioLocalBuilder.builder(otro).build())).isEmpty();
    return forma.fallas(EjercicioLocalBuilder.builder(ejercicio).build());
  }

  /** What is missing and declared unknown is no fault, and is one where it is not declared. */
  @Test
  void whatWasExcusedThereIsNotHere() {
    String lugar =
        Recorte.lugares(COMPLETO).stream()
            .filter(uno -> !forma.fallas(Recorte.sin(COMPLETO, uno)).isEmpty())
            .filter(uno -> despuesDe(VACIO, declarado(uno)).isEmpty())
            .findFirst()
            .orElseThrow();

    EjercicioLocal callado = Recorte.sin(COMPLETO, lugar);
    assertThat(despuesDe(declarado(lugar), callado)).isEqualTo(despuesDe(VACIO, callado));
    assertThat(despuesDe(VACIO, callado)).isNotEmpty();
  }

  private static EjercicioLocal declarado(String lugar) {
    return EjercicioLocalBuilder.builder(Recorte.sin(COMPLETO, lugar))
        .desconocidos(Desconocido.en(Stream.of(lugar)))
        .build();
  }
}
