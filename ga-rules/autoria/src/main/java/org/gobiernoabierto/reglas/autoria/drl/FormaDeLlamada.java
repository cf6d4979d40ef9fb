package org.gobiernoabierto.reglas.autoria.drl;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.hechos.Juicio;

/** How a method is called, as one would write it. */
public final class FormaDeLlamada {

  private FormaDeLlamada() {}

  /** Every way to call it, the shortest first. */
  public static String de(Class<?> clase, String metodo) {
    String ante =
        clase == Juicio.class
            ? Ambito.JUICIO
            : "$" + clase.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT);
    return Stream.of(clase.getMethods())
        .filter(m -> m.getName().equals(metodo))
        .sorted(Comparator.comparing(Method::getParameterCount))
        .map(m -> ante + "." + metodo + "(" + valores(m) + ")")
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private static String valores(Method metodo) {
    return Stream.of(metodo.getParameters())
        .map(p -> p.isVarArgs() ? varios(p) : valor(p.getType(), p.getName()))
        .collect(Collectors.joining(", "));
  }

  private static String varios(Parameter ultimo) {
    return ultimo.getType() == Object[].class ? "\"dato\", valor, …" : ultimo.getName() + ", …";
  }

  private static String valor(Class<?> tipo, String nombre) {
    return tipo == String.class ? "\"" + nombre + "\"" : nombre;
  }
}
