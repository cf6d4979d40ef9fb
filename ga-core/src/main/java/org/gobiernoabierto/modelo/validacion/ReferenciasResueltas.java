package org.gobiernoabierto.modelo.validacion;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Within an exercise, no two things of a kind share an id (of activities and products, and of
 * indicators: within a commitment), and whatever refers to an id refers to one thing that exists.
 * The follow-up says one thing of each commitment and each element in a list, and in one day.
 *
 * <p>At most {@value #MAXIMO} violations are made of it; {@link RevisionDeReferencias} tells all.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidadorDeReferencias.class)
public @interface ReferenciasResueltas {

  /** How many violations are made at most. */
  int MAXIMO = 1_000;

  String message() default "REFERENCIA_SIN_RESOLVER";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
