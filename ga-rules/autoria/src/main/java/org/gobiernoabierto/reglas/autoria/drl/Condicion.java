package org.gobiernoabierto.reglas.autoria.drl;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule asks for between {@code when} and {@code then}, with its place in the file. */
public sealed interface Condicion {

  /** Index into the file of its first character, its parentheses included. */
  int inicio();

  /** Index into the file of what follows it. */
  int fin();

  /** The conditions of which it is made. */
  List<Condicion> partes();

  /** The constraints that must hold together, each as its author wrote it. */
  List<Expresion> restricciones();

  /** Every expression that it has of its own. */
  default Stream<Expresion> expresiones() {
    return restricciones().stream();
  }

  /** This and everything within it, in order. */
  default Stream<Condicion> todas() {
    return Stream.concat(Stream.of(this), partes().stream().flatMap(Condicion::todas));
  }

  /**
   * A fact of some kind.
   *
   * @param variable what stands for it; null for none
   * @param clase name of its class as written; empty where it is no plain pattern
   * @param lugarDeLaClase index into the file of that name
   * @param deOtraFuente whether it comes from elsewhere than the facts
   * @param fuente the value of which it comes; null for none
   */
  record Patron(
      @Nullable String variable,
      String clase,
      int lugarDeLaClase,
      List<Expresion> restricciones,
      boolean deOtraFuente,
      @Nullable Expresion fuente,
      int inicio,
      int fin)
      implements Condicion {

    @Override
    public List<Condicion> partes() {
      return List.of();
    }

    @Override
    public Stream<Expresion> expresiones() {
      return Stream.concat(Stream.ofNullable(fuente), restricciones.stream());
    }
  }

  /** Several conditions together, or what is asked of one. */
  record Grupo(Clase clase, List<Condicion> partes, int inicio, int fin) implements Condicion {

    /** How the parts of a group go together. */
    public enum Clase {
      Y,
      O,
      NO,
      EXISTE,
      UNIVERSAL;

      /** Whether what is bound within cannot be used outside. */
      public boolean encierra() {
        return this == NO || this == EXISTE || this == UNIVERSAL;
      }
    }

    @Override
    public List<Expresion> restricciones() {
      return List.of();
    }
  }

  /**
   * Values computed of all that is found.
   *
   * @param fuente what is looked for
   * @param clave for each value of which it is computed anew; null for all together
   * @param funciones what is computed
   * @param restricciones what is asked of the results
   */
  record Acumulacion(
      Condicion fuente,
      @Nullable Expresion clave,
      List<Funcion> funciones,
      List<Expresion> restricciones,
      int inicio,
      int fin)
      implements Condicion {

    @Override
    public List<Condicion> partes() {
      return List.of(fuente);
    }

    @Override
    public Stream<Expresion> expresiones() {
      return Stream.of(
              Stream.ofNullable(clave),
              funciones.stream().flatMap(f -> f.argumentos().stream()),
              restricciones.stream())
          .flatMap(expresiones -> expresiones);
    }
  }

  /**
   * A value that an accumulation computes.
   *
   * @param variable what stands for it; null for none
   * @param nombre such as {@code count}
   * @param lugarDelNombre index into the file of its name
   * @param argumentos of what it is computed
   */
  record Funcion(
      @Nullable String variable, String nombre, int lugarDelNombre, List<Expresion> argumentos) {}
}
