package org.gobiernoabierto.reglas.forma;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Violations that differ by their index only do not meet in the set that holds them. */
class MensajesDistintosTest {

  private static final int MUCHOS = 4_000;
  private static final Validator VALIDADOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new MensajesDistintos())
          .buildValidatorFactory()
          .getValidator();

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "m m"})
  void equalElementsOfAListHaveViolationsOfOtherHashCodes(String elemento) {
    List<String> postulantes = Collections.nCopies(MUCHOS, elemento);
    EjercicioLocal ejercicio = EjercicioLocalBuilder.builder().postulantes(postulantes).build();

    Set<ConstraintViolation<EjercicioLocal>> violaciones =
        VALIDADOR.validateProperty(ejercicio, "postulantes");

    assertThat(violaciones).hasSize(MUCHOS);
    assertThat(violaciones.stream().mapToInt(Object::hashCode).distinct().count())
        .isGreaterThan(MUCHOS - 10);
  }
}
