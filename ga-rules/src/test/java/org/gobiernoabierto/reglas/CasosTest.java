package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.red.Coincidencia;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case beside a rule gives exactly the result and the findings that it states. */
class CasosTest {

  @TestFactory
  Stream<DynamicTest> everyCaseGivesExactlyWhatItStates() {
    assertThat(Guia.CASOS).isNotEmpty();
    return Guia.CASOS.stream()
        .map(caso -> dynamicTest(caso.requisito() + ": " + caso.nombre(), () -> comprobar(caso)));
  }

  private static void comprobar(Caso caso) {
    Informe informe = Guia.informe(caso);
    assertThat(informe.errores()).isEmpty();
    assertThat(String.join("\n", caso.encontrado(informe, hablaron(caso))))
        .isEqualTo(String.join("\n", caso.esperado()));
  }

  private static List<String> hablaron(Caso caso) {
    return Guia.CONJUNTO
        .coincidencias(
            new Expediente(caso.ejercicio(Guia.BASE), caso.fecha(), Guia.lectura(caso.parametros()))
                .hechos(),
            Guia.lectura(caso.parametros()).valores())
        .stream()
        .map(Coincidencia::regla)
        .toList();
  }
}
