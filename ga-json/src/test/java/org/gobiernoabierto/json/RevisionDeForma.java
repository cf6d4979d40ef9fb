package org.gobiernoabierto.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.EjercicioLocal;
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
    return VALIDADOR.validate(ejercicio).stream().map(RevisionDeForma::falla).toList();
  }

  /** The code is the message before a colon, as the constraints of the model have it. */
  private static Falla falla(ConstraintViolation<EjercicioLocal> violacion) {
    String codigo = violacion.getMessageTemplate().split(": ", 2)[0];
    String ruta = ruta(violacion.getPropertyPath());
    return new Falla(codigo, ruta, null, null, new Texto(codigo, codigo));
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
