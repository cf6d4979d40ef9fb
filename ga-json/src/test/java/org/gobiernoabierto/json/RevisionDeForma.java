package org.gobiernoabierto.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What Bean Validation finds wrong with an exercise, as faults. */
final class RevisionDeForma {

  private static final Validator VALIDADOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private RevisionDeForma() {}

  static LectorDeEjercicios lector() {
    return new LectorDeEjercicios().revisando(RevisionDeForma::fallas);
  }

  static List<Falla> fallas(EjercicioLocal ejercicio) {
    Set<String> desconocidos =
        ejercicio.desconocidos().stream()
            .filter(d -> d != null && d.lugar() != null)
            .map(d -> Sitio.en(ejercicio, d.lugar()))
            .filter(Objects::nonNull)
            .map(Sitio::ruta)
            .collect(Collectors.toSet());
    return VALIDADOR.validate(ejercicio).stream()
        .filter(v -> !esDeAusencia(v) || !desconocidos.contains(ruta(v.getPropertyPath())))
        .map(RevisionDeForma::falla)
        .toList();
  }

  private static boolean esDeAusencia(ConstraintViolation<EjercicioLocal> violacion) {
    Class<?> anotacion = violacion.getConstraintDescriptor().getAnnotation().annotationType();
    return anotacion == NotNull.class || anotacion == NotBlank.class;
  }

  /** The code is the message before a colon, as the constraints of the model have it. */
  private static Falla falla(ConstraintViolation<EjercicioLocal> violacion) {
    String codigo = violacion.getMessageTemplate().split(": ", 2)[0];
    String ruta = ruta(violacion.getPropertyPath());
    return new Falla(codigo, ruta, new Texto(codigo, codigo));
  }

  private static String ruta(Path camino) {
    StringBuilder ruta = new StringBuilder();
    for (Path.Node nodo : camino) {
      if (nodo.getIndex() != null) {
        ruta.append('/').append(nodo.getIndex());
      }
      if (nodo.getName() != null && !nodo.getName().startsWith("<")) {
        ruta.append('/').append(nodo.getName());
      }
    }
    return ruta.toString();
  }
}
