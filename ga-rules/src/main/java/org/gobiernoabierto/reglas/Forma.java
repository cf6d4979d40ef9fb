package org.gobiernoabierto.reglas;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.hibernate.validator.HibernateValidator;

/** Checks the shape that any draft must have, with Bean Validation. Thread-safe. */
final class Forma {

  private static final Map<String, Texto> MENSAJES =
      Map.of(
          "NotNull", new Texto("Falta este dato.", "This datum is missing."),
          "NotBlank", new Texto("Falta este texto.", "This text is missing."),
          "Min", new Texto("El valor es menor que {value}.", "The value is less than {value}."),
          "Max", new Texto("El valor es mayor que {value}.", "The value is greater than {value}."),
          "ID_MAL_FORMADO",
              new Texto(
                  "Un identificador tiene de 1 a 64 letras sin acento, dígitos, puntos o guiones.",
                  "An id has 1 to 64 unaccented letters, digits, dots, hyphens or underscores."),
          "PERIODO_INVERTIDO",
              new Texto(
                  "El periodo termina antes de empezar.", "The period ends before it starts."),
          "ID_REPETIDO",
              new Texto(
                  "El identificador «{valor}» ya se usó.", "The id “{valor}” is already taken."),
          "REFERENCIA_SIN_RESOLVER",
              new Texto(
                  "Se refiere a «{valor}», que no existe.",
                  "It refers to “{valor}”, which does not exist."),
          "RUTA_DESCONOCIDA",
              new Texto(
                  "No es la ruta de un lugar que un ejercicio pueda tener.",
                  "It is not the pointer of a place that an exercise can have."));

  private static final Map<String, String> CODIGOS =
      Map.of(
          "NotNull",
          "FALTA_DATO",
          "NotBlank",
          "FALTA_DATO",
          "Min",
          "FUERA_DE_RANGO",
          "Max",
          "FUERA_DE_RANGO");

  private final Validator validador;
  private final Recordados validos = new Recordados();

  Forma() {
    ValidatorFactory fabrica =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new SinInterpolar())
            .buildValidatorFactory();
    validador = fabrica.getValidator();
  }

  /** What is wrong with the shape, by place; empty when nothing is. */
  List<Falla> fallas(EjercicioLocal ejercicio) {
    if (validos.contiene(ejercicio)) {
      return List.of();
    }
    var violaciones = validador.validate(ejercicio);
    if (violaciones.isEmpty()) {
      validos.agregar(ejercicio);
      return List.of();
    }
    return violaciones.stream()
        .map(Forma::falla)
        .distinct()
        .sorted(
            Comparator.comparing(Falla::ruta, new OrdenDeRutas())
                .thenComparing(Falla::codigo)
                .thenComparing(f -> f.mensaje().es()))
        .toList();
  }

  private static Falla falla(ConstraintViolation<EjercicioLocal> violacion) {
    String anotacion =
        violacion.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String[] propio = violacion.getMessageTemplate().split(": ", 2);
    String clave = MENSAJES.containsKey(propio[0]) ? propio[0] : anotacion;
    Object limite = violacion.getConstraintDescriptor().getAttributes().get("value");
    Texto mensaje =
        MENSAJES
            .getOrDefault(clave, new Texto(propio[0], propio[0]))
            .con("valor", propio.length > 1 ? propio[1] : "", "value", String.valueOf(limite));
    return new Falla(
        CODIGOS.getOrDefault(clave, clave), ruta(violacion.getPropertyPath()), null, null, mensaje);
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

  /** Messages are this project's own, in both languages: templates stay as they are. */
  private static final class SinInterpolar implements MessageInterpolator {

    @Override
    public String interpolate(String plantilla, Context contexto) {
      return plantilla;
    }

    @Override
    public String interpolate(String plantilla, Context contexto, Locale idioma) {
      return plantilla;
    }
  }
}
