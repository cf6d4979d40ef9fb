package org.gobiernoabierto.reglas.forma;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.hibernate.validator.PredefinedScopeHibernateValidator;

/** Checks the shape that any draft must have, with Bean Validation. Thread-safe. */
public final class Forma {

  private final Validator validador;
  private final Recordados validos = new Recordados();

  public Forma() {
    ValidatorFactory fabrica =
        Validation.byProvider(PredefinedScopeHibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .builtinConstraints(
                FallaDeForma.DE_ANOTACIONES.keySet().stream()
                    .map(Class::getName)
                    .collect(Collectors.toSet()))
            .initializeBeanMetaData(registros())
            .traversableResolver(new RegistroPorRegistro())
            .enableTraversableResolverResultCache(false)
            .messageInterpolator(new MensajesDistintos())
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
    List<Falla> fallas = new ArrayList<>();
    revisar(ejercicio, fallas::add);
    fallas.sort(RevisionDeForma.ORDEN);
    return List.copyOf(fallas);
  }

  /**
   * Tells what is wrong with the shape while it is found.
   *
   * @param destino takes a fault, and says whether to go on
   */
  public void revisar(EjercicioLocal ejercicio, Predicate<Falla> destino) {
    if (!validos.contiene(ejercicio)
        && new RevisionDeForma(validador, ejercicio, validos.ultimoConocido(), destino)
            .esValido()) {
      validos.agregar(ejercicio);
    }
  }
}
