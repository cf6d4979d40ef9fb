package org.gobiernoabierto.reglas.autoria.compilacion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody who writes a rule reads the compiler's own words. */
class LoQueDiceElCompiladorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Unknown custom operator: dicho | no hay un operador «dicho»
          The method plusDays(long) in the type LocalDate is not applicable for the arguments (String) | «plusDays» de LocalDate no recibe esos valores, sino (long)
          java.lang.RuntimeException: The method fechas() is undefined for the type org.gobiernoabierto.reglas.hechos.Mesa | «Mesa» no tiene «fechas»
          Type mismatch: cannot convert from java.lang.String to java.time.LocalDate | se pide un valor de la clase LocalDate y se da uno de String
          Unable to resolve ObjectType 'Meza' : [Rule name='x'] | no se encuentra «Meza»
          $x cannot be resolved to a variable | no se encuentra «$x»
          Something went badly wrong | algo en ella no se puede traducir a Java
          """)
  void itIsSaidInSpanish(String mensaje, String dicho) {
    assertThat(LoQueDiceElCompilador.de(mensaje).es()).isEqualTo(dicho);
  }
}
