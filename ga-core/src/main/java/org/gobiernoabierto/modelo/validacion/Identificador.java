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
 *
 * <p>What refers to an {@linkplain org.gobiernoabierto.modelo.ElementosDelPlan element of a plan}
 * may be two ids with a slash between them.
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Identificador.Validador.class)
public @interface Identificador {

  /** Characters that an id has at most. */
  int LARGO_MAXIMO = 64;

  String message() default "ID_MAL_FORMADO";

  /** Whether it refers to an element of a plan. */
  boolean deElemento() default false;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks the characters without a regular expression: ids are most of what is validated. */
  final class Validador implements ConstraintValidator<Identificador, String> {

    private boolean deElemento;

    @Override
    public void initialize(Identificador anotacion) {
      deElemento = anotacion.deElemento();
    }

    @Override
    public boolean isValid(@Nullable String id, ConstraintValidatorContext contexto) {
      return esValido(id);
    }

    /** The same, of whoever asks. */
    public boolean esValido(@Nullable String id) {
      if (id == null) {
        return true;
      }
      int diagonal = deElemento ? id.indexOf('/') : -1;
      return diagonal < 0
          ? esId(id)
          : esId(id.substring(0, diagonal)) && esId(id.substring(diagonal + 1));
    }

    private static boolean esId(String id) {
      return !id.isEmpty() && id.length() <= LARGO_MAXIMO && admitidos(id);
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
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || c == '-'
          || c == '_'
          || c == '.';
    }
  }
}
