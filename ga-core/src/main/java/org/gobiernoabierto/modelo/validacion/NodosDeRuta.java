package org.gobiernoabierto.modelo.validacion;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a JSON Pointer into the property path of a violation. */
final class NodosDeRuta {

  private static final String ELEMENTO = "<list element>";

  private Function<String, NodeBuilderCustomizableContext> propiedad;
  private Supplier<ContainerElementNodeBuilderCustomizableContext> elemento;
  private Runnable terminar;

  private NodosDeRuta(ConstraintViolationBuilder violacion) {
    propiedad = violacion::addPropertyNode;
    elemento = () -> violacion.addContainerElementNode(ELEMENTO, List.class, 0);
    terminar = violacion::addConstraintViolation;
  }

  static void agregar(ConstraintValidatorContext contexto, String mensaje, String ruta) {
    new NodosDeRuta(contexto.buildConstraintViolationWithTemplate(mensaje)).recorrer(ruta);
  }

  private void recorrer(String ruta) {
    Integer indice = null;
    for (String parte : ruta.substring(1).split("/")) {
      if (Character.isDigit(parte.charAt(0))) {
        indice = Integer.valueOf(parte);
      } else {
        avanzar(parte, indice);
        indice = null;
      }
    }
    if (indice == null) {
      terminar.run();
    } else {
      elemento.get().inIterable().atIndex(indice).addConstraintViolation();
    }
  }

  /** The index of a list belongs to the node of what is inside it. */
  private void avanzar(String nombre, @Nullable Integer indice) {
    NodeBuilderCustomizableContext nodo = propiedad.apply(nombre);
    if (indice == null) {
      propiedad = nodo::addPropertyNode;
      elemento = () -> nodo.addContainerElementNode(ELEMENTO, List.class, 0);
      terminar = nodo::addConstraintViolation;
    } else {
      NodeBuilderDefinedContext ubicado = nodo.inIterable().atIndex(indice);
      propiedad = ubicado::addPropertyNode;
      elemento = () -> ubicado.addContainerElementNode(ELEMENTO, List.class, 0);
      terminar = ubicado::addConstraintViolation;
    }
  }
}
