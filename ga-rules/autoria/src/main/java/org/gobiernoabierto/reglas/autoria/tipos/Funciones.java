package org.gobiernoabierto.reglas.autoria.tipos;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The functions of {@code accumulate}. */
public final class Funciones {

  private static final List<String> NOMBRES =
      List.of("average", "collectList", "collectSet", "count", "max", "min", "sum");

  private Funciones() {}

  public static Collection<String> nombres() {
    return NOMBRES;
  }

  public static boolean existe(String nombre) {
    return NOMBRES.contains(nombre);
  }

  /** What a function gives of values that are {@code de}. */
  public static Tipo tipo(String nombre, Tipo de) {
    return switch (nombre) {
      case "average", "count", "sum" -> Tipo.NUMERO;
      case "collectList" -> Tipo.valor(new De(List.class, de.java()));
      case "collectSet" -> Tipo.valor(new De(Set.class, de.java()));
      case "max", "min" -> de;
      default -> Tipo.DESCONOCIDO;
    };
  }

  /** A collection of values of a type. */
  private record De(Class<?> coleccion, Type elemento) implements ParameterizedType {

    @Override
    public Type[] getActualTypeArguments() {
      return new Type[] {elemento};
    }

    @Override
    public Type getRawType() {
      return coleccion;
    }

    @Override
    public @org.jspecify.annotations.Nullable Type getOwnerType() {
      return null;
    }
  }
}
