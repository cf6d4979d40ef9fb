package org.gobiernoabierto.modelo.validacion;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer to a place that an exercise can have, whether or not this one has it. A misspelt
 * pointer would otherwise be ignored in silence.
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RutaDelModelo.Validador.class)
public @interface RutaDelModelo {

  String message() default "RUTA_DESCONOCIDA";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Walks the record components that the pointer names. */
  final class Validador implements ConstraintValidator<RutaDelModelo, String> {

    private static final ClassValue<Map<String, Type>> MIEMBROS =
        new ClassValue<>() {
          @Override
          protected Map<String, Type> computeValue(Class<?> clase) {
            return Stream.of(clase.getRecordComponents())
                .collect(
                    Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
          }
        };

    @Override
    public boolean isValid(@Nullable String ruta, ConstraintValidatorContext contexto) {
      if (ruta == null) {
        return true;
      }
      if (!ruta.startsWith("/")) {
        return false;
      }
      Type lugar = EjercicioLocal.class;
      for (String parte : ruta.substring(1).split("/", -1)) {
        Type siguiente = dentro(lugar, parte);
        if (siguiente == null) {
          return false;
        }
        lugar = siguiente;
      }
      return true;
    }

    private static @Nullable Type dentro(Type lugar, String parte) {
      if (lugar instanceof ParameterizedType lista) {
        return esIndice(parte) ? lista.getActualTypeArguments()[0] : null;
      }
      return lugar instanceof Class<?> clase && clase.isRecord() && clase != Edicion.class
          ? MIEMBROS.get(clase).get(parte)
          : null;
    }

    private static boolean esIndice(String parte) {
      return parte.length() <= 9
          && parte.chars().allMatch(c -> c >= '0' && c <= '9')
          && (parte.equals("0") || !parte.startsWith("0") && !parte.isEmpty());
    }
  }
}
