package org.gobiernoabierto.modelo.validacion;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.gobiernoabierto.modelo.Periodo;

/** A period does not end before it starts; valid while either end is missing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PeriodoOrdenado.Validador.class)
public @interface PeriodoOrdenado {

  String message() default "PERIODO_INVERTIDO";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Reports the fault at {@code fin}. */
  final class Validador implements ConstraintValidator<PeriodoOrdenado, Periodo> {

    @Override
    public boolean isValid(Periodo periodo, ConstraintValidatorContext contexto) {
      LocalDate inicio = periodo.inicio();
      LocalDate fin = periodo.fin();
      if (inicio == null || fin == null || !fin.isBefore(inicio)) {
        return true;
      }
      contexto.disableDefaultConstraintViolation();
      contexto
          .buildConstraintViolationWithTemplate(contexto.getDefaultConstraintMessageTemplate())
          .addPropertyNode("fin")
          .addConstraintViolation();
      return false;
    }
  }
}
