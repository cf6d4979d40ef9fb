package org.gobiernoabierto.modelo.validacion;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A stable id: 1 to 64 letters without accents, digits, dots, hyphens or underscores. Null is
 * valid.
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Identificador.Validador.class)
public @interface Identificador {

  String message() default "ID_MAL_FORMADO";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks the characters without a regular expression: ids are most of what is validated. */
  final class Validador implements ConstraintValidator<Identificador, String> {

    private static final int LARGO_MAXIMO = 64;

    @Override
    public boolean isValid(@Nullable String id, ConstraintValidatorContext contexto) {
      return id == null || !id.isEmpty() && id.length() <= LARGO_MAXIMO && admitidos(id);
    }

    private static boolean admitidos(String id) {
      for (int i = 0; i < id.length(); i++) {
        if (!admitido(id.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean admitido(char c) {
      return c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || c == '-'
          || c == '_'
          || c == '.';
    }
  }
}
