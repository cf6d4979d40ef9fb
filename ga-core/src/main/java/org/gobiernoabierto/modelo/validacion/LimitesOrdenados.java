package org.gobiernoabierto.modelo.validacion;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gobiernoabierto.modelo.Desconocido;

/** The last day that a date can be is not before the first; valid while either is missing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LimitesOrdenados.Validador.class)
public @interface LimitesOrdenados {

  String message() default "PERIODO_INVERTIDO";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Reports the fault at {@code noDespuesDe}. */
  final class Validador implements ConstraintValidator<LimitesOrdenados, Desconocido> {

    @Override
    public boolean isValid(Desconocido desconocido, ConstraintValidatorContext contexto) {
      if (desconocido.noAntesDe() == null
          || desconocido.noDespuesDe() == null
          || !desconocido.noDespuesDe().isBefore(desconocido.noAntesDe())) {
        return true;
      }
      contexto.disableDefaultConstraintViolation();
      contexto
          .buildConstraintViolationWithTemplate(contexto.getDefaultConstraintMessageTemplate())
          .addPropertyNode("noDespuesDe")
          .addConstraintViolation();
      return false;
    }
  }
}
