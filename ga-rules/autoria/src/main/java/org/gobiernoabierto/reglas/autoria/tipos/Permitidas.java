package org.gobiernoabierto.reglas.autoria.tipos;

import java.util.List;
import java.util.Set;
import org.gobiernoabierto.reglas.hechos.Vocabulario;

/**
 * What a rule may use: the facts, the values of the model and of the JDK, and nothing that acts.
 */
public final class Permitidas {

  /** Packages that are open as a whole. */
  public static final List<String> PAQUETES =
      List.of(
          "org.gobiernoabierto.reglas.hechos",
          "org.gobiernoabierto.modelo",
          "org.gobiernoabierto.catalogo",
          "org.gobiernoabierto.idioma");

  private static final Set<String> PAQUETES_SUELTAS =
      Set.of("java.time", "java.util", "java.lang", "java.math");

  private static final Set<String> SUELTAS =
      Set.of(
          "java.time.LocalDate",
          "java.time.Period",
          "java.time.DayOfWeek",
          "java.time.Month",
          "java.time.MonthDay",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.temporal.ChronoUnit",
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.Objects",
          "java.util.Optional",
          "java.util.Set",
          "java.util.SortedMap",
          "java.util.SortedSet",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.lang.Boolean",
          "java.lang.CharSequence",
          "java.lang.Comparable",
          "java.lang.Double",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Math",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.Override",
          "java.lang.String");

  /** Classes of open packages that rules have nothing to read of. */
  private static final Set<String> CERRADAS = Set.of(Vocabulario.class.getName());

  /** Methods of every object, and of values of the JDK, that look beyond the facts. */
  private static final Set<String> NOMBRES_PROHIBIDOS =
      Set.of(
          "now",
          "random",
          "getBoolean",
          "getInteger",
          "getLong",
          "getClass",
          "getDeclaringClass",
          "forName",
          "notify",
          "notifyAll",
          "wait",
          "parallelStream");

  private Permitidas() {}

  /** Whether rules may name it: a class of an open package, or a type that definitions declare. */
  public static boolean clase(Class<?> clase) {
    return clase(clase.getName()) || TiposDeclarados.es(clase);
  }

  public static boolean clase(String nombre) {
    int punto = nombre.lastIndexOf('.');
    boolean dePaquete = punto > 0 && PAQUETES.contains(nombre.substring(0, punto));
    return SUELTAS.contains(nombre) || (dePaquete && !CERRADAS.contains(nombre));
  }

  /** Whether all of a package may be imported; its classes are looked at where they are used. */
  public static boolean paquete(String nombre) {
    return PAQUETES.contains(nombre) || PAQUETES_SUELTAS.contains(nombre);
  }

  public static boolean metodo(String nombre) {
    return !NOMBRES_PROHIBIDOS.contains(nombre);
  }
}
