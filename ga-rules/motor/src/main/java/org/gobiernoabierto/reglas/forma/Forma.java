package org.gobiernoabierto.reglas.forma;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.reglas.juicio.OrdenDeRutas;
import org.hibernate.validator.PredefinedScopeHibernateValidator;
import org.jspecify.annotations.Nullable;

/** Checks the shape that any draft must have, with Bean Validation. Thread-safe. */
public final class Forma {

  private static final Map<Class<? extends Annotation>, CodigoDeForma> DE_ANOTACIONES =
      Map.of(
          NotNull.class, CodigoDeForma.FALTA_DATO,
          NotBlank.class, CodigoDeForma.FALTA_DATO,
          Min.class, CodigoDeForma.FUERA_DE_RANGO,
          Max.class, CodigoDeForma.FUERA_DE_RANGO);
  private static final int LARGO_DE_MUESTRA = 60;

  private static final Texto MENOR = new Texto("menor", "less");
  private static final Texto MAYOR = new Texto("mayor", "greater");

  private final Validator validador;
  private final Recordados validos = new Recordados();

  public Forma() {
    ValidatorFactory fabrica =
        Validation.byProvider(PredefinedScopeHibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .builtinConstraints(
                DE_ANOTACIONES.keySet().stream().map(Class::getName).collect(Collectors.toSet()))
            .initializeBeanMetaData(registros())
            .messageInterpolator(new SinInterpolar())
            .buildValidatorFactory();
    validador = fabrica.getValidator();
  }

  /** The records that an exercise is made of. */
  private static Set<Class<?>> registros() {
    Set<Class<?>> registros = new HashSet<>();
    agregar(EjercicioLocal.class, registros);
    return registros;
  }

  private static void agregar(Type tipo, Set<Class<?>> registros) {
    if (tipo instanceof ParameterizedType lista) {
      agregar(lista.getActualTypeArguments()[0], registros);
    } else if (tipo instanceof Class<?> clase && clase.isRecord() && registros.add(clase)) {
      for (RecordComponent componente : clase.getRecordComponents()) {
        agregar(componente.getGenericType(), registros);
      }
    }
  }

  /** What is wrong with the shape, by place; empty when nothing is. */
  public List<Falla> fallas(EjercicioLocal ejercicio) {
    if (validos.contiene(ejercicio)) {
      return List.of();
    }
    var violaciones = validador.validate(ejercicio);
    if (violaciones.isEmpty()) {
      validos.agregar(ejercicio);
      return List.of();
    }
    Set<String> desconocidos = Lugares.desconocidos(ejercicio);
    List<Falla> fallas =
        violaciones.stream()
            .map(Forma::falla)
            .filter(f -> !seDesconoce(f, desconocidos))
            .distinct()
            .sorted(
                Comparator.comparing(Falla::ruta, new OrdenDeRutas())
                    .thenComparing(Falla::codigo)
                    .thenComparing(f -> f.mensaje().es()))
            .toList();
    if (fallas.isEmpty()) {
      validos.agregar(ejercicio);
    }
    return fallas;
  }

  /** Whether what is missing may be, for it is declared unknown; an id never may. */
  private static boolean seDesconoce(Falla falla, Set<String> desconocidos) {
    String ruta = falla.ruta();
    return falla.codigo().equals(CodigoDeForma.FALTA_DATO.name())
        && desconocidos.contains(ruta)
        && !ruta.endsWith("/id")
        && !ruta.equals("/entidad")
        && !ruta.equals("/edicion");
  }

  /** The messages of this project's own constraints are codes, with the value if there is one. */
  private static Falla falla(ConstraintViolation<EjercicioLocal> violacion) {
    Annotation anotacion = violacion.getConstraintDescriptor().getAnnotation();
    String[] propio = violacion.getMessageTemplate().split(": ", 2);
    CodigoDeForma codigo = DE_ANOTACIONES.get(anotacion.annotationType());
    if (codigo == null) {
      codigo = CodigoDeForma.valueOf(propio[0]);
    }
    Texto mensaje =
        codigo
            .plantilla()
            .con(
                "valor", propio.length > 1 ? propio[1] : muestra(violacion.getInvalidValue()),
                "comparacion", anotacion instanceof Min ? MENOR : MAYOR,
                "limite",
                    String.valueOf(
                        violacion.getConstraintDescriptor().getAttributes().get("value")));
    return new Falla(codigo.name(), ruta(violacion.getPropertyPath()), null, null, mensaje);
  }

  /** A text, or its beginning when it is long. */
  private static String muestra(@Nullable Object valor) {
    if (!(valor instanceof String texto)) {
      return "";
    }
    return texto.codePointCount(0, texto.length()) <= LARGO_DE_MUESTRA
        ? texto
        : texto.substring(0, texto.offsetByCodePoints(0, LARGO_DE_MUESTRA)) + "…";
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
