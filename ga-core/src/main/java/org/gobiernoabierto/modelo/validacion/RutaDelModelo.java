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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer to a place that an exercise can have, whether or not this one has it: a member of
 * the model, or an integrator's own (whose name begins with {@code x-}) and anything within it. A
 * misspelt pointer would otherwise be ignored in silence. What an exercise says of what is known is
 * no such place.
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RutaDelModelo.Validador.class)
public @interface RutaDelModelo {

  String message() default "RUTA_DESCONOCIDA";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Walks the record components that the pointer names; an extension can hold anything. */
  final class Validador implements ConstraintValidator<RutaDelModelo, String> {

    private static final Pattern MAL_ESCAPADA = Pattern.compile("~(?![01])");
    private static final String EXTENSION = "x-";
    private static final Set<String> DE_LO_QUE_SE_SABE =
        Set.of("registro", "datosHasta", "noHubo", "desconocidos");
    private static final Identificador.Validador IDENTIFICADOR = new Identificador.Validador();

    private static final ClassValue<Map<String, Type>> MIEMBROS =
        new ClassValue<>() {
          @Override
          protected Map<String, Type> computeValue(Class<?> clase) {
            return Stream.of(clase.getRecordComponents())
                .filter(componente -> componente.getType() != Map.class)
                .filter(
                    componente ->
                        clase != EjercicioLocal.class
                            || !DE_LO_QUE_SE_SABE.contains(componente.getName()))
                .collect(
                    Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
          }
        };

    @Override
    public boolean isValid(@Nullable String ruta, ConstraintValidatorContext contexto) {
      return esValida(ruta);
    }

    /** The same, of whoever asks. */
    public boolean esValida(@Nullable String ruta) {
      if (ruta == null) {
        return true;
      }
      if (!ruta.startsWith("/") || MAL_ESCAPADA.matcher(ruta).find()) {
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
        return esIndice(parte) || IDENTIFICADOR.esValido(parte)
            ? lista.getActualTypeArguments()[0]
            : null;
      }
      if (lugar == Object.class) {
        return lugar;
      }
      if (!(lugar instanceof Class<?> clase) || !clase.isRecord() || clase == Edicion.class) {
        return null;
      }
      return parte.startsWith(EXTENSION) ? Object.class : MIEMBROS.get(clase).get(parte);
    }

    private static boolean esIndice(String parte) {
      return parte.length() <= 9
          && parte.chars().allMatch(c -> c >= '0' && c <= '9')
          && (parte.equals("0") || (!parte.startsWith("0") && !parte.isEmpty()));
    }
  }
}
