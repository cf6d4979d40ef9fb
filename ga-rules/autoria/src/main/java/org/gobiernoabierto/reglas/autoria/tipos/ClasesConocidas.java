package org.gobiernoabierto.reglas.autoria.tipos;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.gobiernoabierto.reglas.hechos.Vocabulario;
import org.jspecify.annotations.Nullable;

/**
 * The classes that rules are written with, by simple name: facts, and the values that they hold.
 */
public final class ClasesConocidas {

  private static final SortedMap<String, Class<?>> CLASES = clases();

  private ClasesConocidas() {}

  private static SortedMap<String, Class<?>> clases() {
    SortedMap<String, Class<?>> clases = new TreeMap<>();
    for (String nombre : hechos()) {
      Class<?> hecho = hecho(nombre);
      if (hecho != null) {
        clases.put(nombre, hecho);
        for (Method metodo : hecho.getDeclaredMethods()) {
          valor(metodo.getGenericReturnType(), clases);
        }
      }
    }
    clases.put(Juicio.class.getSimpleName(), Juicio.class);
    clases.put(LocalDate.class.getSimpleName(), LocalDate.class);
    return Collections.unmodifiableSortedMap(clases);
  }

  private static void valor(Type tipo, SortedMap<String, Class<?>> clases) {
    if (tipo instanceof Class<?> clase && clase.isEnum()) {
      clases.put(clase.getSimpleName(), clase);
    } else if (tipo instanceof ParameterizedType con) {
      for (Type argumento : con.getActualTypeArguments()) {
        valor(argumento, clases);
      }
    }
  }

  /** Simple names of the facts. */
  public static List<String> hechos() {
    return Vocabulario.hechos();
  }

  /** The fact of that simple name; null for none. */
  static @Nullable Class<?> hecho(String nombre) {
    return Vocabulario.hecho(nombre);
  }

  /** Whether patterns over {@code clase} can ever hold. */
  public static boolean esHecho(Class<?> clase) {
    return clase.equals(hecho(clase.getSimpleName()))
        || TiposDeclarados.es(clase)
        || (clase.isEnum() && Permitidas.clase(clase));
  }

  /** Simple names of facts and values. */
  public static Collection<String> nombres() {
    return CLASES.keySet();
  }

  /** The fact, the value or the class of the model with that simple name; null for none. */
  public static @Nullable Class<?> conNombre(String nombre) {
    Class<?> conocida = CLASES.get(nombre);
    return conocida != null
        ? conocida
        : Importaciones.cargar(
            EjercicioLocal.class.getPackageName() + "." + nombre,
            ClasesConocidas.class.getClassLoader());
  }
}
