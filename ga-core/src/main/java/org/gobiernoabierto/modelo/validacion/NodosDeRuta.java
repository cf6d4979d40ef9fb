package org.gobiernoabierto.modelo.validacion;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a JSON Pointer into the property path of a violation. */
final class NodosDeRuta {

  private NodosDeRuta() {}

  static void agregar(ConstraintValidatorContext contexto, String mensaje, String ruta) {
    ConstraintViolationBuilder violacion = contexto.buildConstraintViolationWithTemplate(mensaje);
    NodeBuilderCustomizableContext nodo = null;
    Integer indice = null;
    for (String parte : ruta.substring(1).split("/")) {
      if (Character.isDigit(parte.charAt(0))) {
        indice = Integer.valueOf(parte);
        continue;
      }
      nodo = nodo == null ? violacion.addPropertyNode(parte) : siguiente(nodo, parte, indice);
      indice = null;
    }
    if (nodo == null) {
      violacion.addConstraintViolation();
    } else if (indice == null) {
      nodo.addConstraintViolation();
    } else {
      nodo.addContainerElementNode("<list element>", List.class, 0)
          .inIterable()
          .atIndex(indice)
          .addConstraintViolation();
    }
  }

  private static NodeBuilderCustomizableContext siguiente(
      NodeBuilderCustomizableContext nodo, String nombre, @Nullable Integer indice) {
    NodeBuilderCustomizableContext siguiente = nodo.addPropertyNode(nombre);
    if (indice != null) {
      siguiente.inIterable().atIndex(indice);
    }
    return siguiente;
  }
}
