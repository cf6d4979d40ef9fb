package org.gobiernoabierto.reglas.hechos;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Nombrado;
import org.jspecify.annotations.Nullable;

/**
 * What a rule matched, told in Spanish in the words of the {@linkplain Vocabulario vocabulary}:
 * facts, what definitions made of them, and results of accumulates. Stateless.
 */
public final class EnPalabras {

  private static final int LARGO = 60;
  private static final Set<String> DE_SU_LUGAR = Set.of("ruta", "lista", "numero", "rutaDelFin");

  private EnPalabras() {}

  /**
   * Such as {@code una mesa (/mesas/0): id mesa-1, fecha 2016-10-10, que cuenta}: what is recorded
   * of it and counts, without what is not recorded; long texts are cut.
   *
   * @param hallado a fact, a value or a collection of values
   */
  public static String de(Object hallado) {
    if (hallado instanceof Hecho hecho) {
      String lugar = hecho.ruta().isEmpty() ? "" : " (" + hecho.ruta() + ")";
      return nombre(hecho.getClass()) + lugar + conCampos(hallado);
    }
    return esDefinido(hallado)
        ? hallado.getClass().getSimpleName() + conCampos(hallado)
        : valor(hallado);
  }

  private static String nombre(Class<?> hecho) {
    List<String> leido = Vocabulario.leido(hecho);
    return leido.isEmpty() ? hecho.getSimpleName() : leido.get(0);
  }

  private static String conCampos(Object hallado) {
    List<String> dichos = new ArrayList<>();
    campos(hallado)
        .forEach(
            (campo, valor) -> {
              String leido = Vocabulario.leido(hallado.getClass(), campo).get(0);
              if (valor instanceof Boolean afirmado) {
                dichos.add(afirmado ? leido : "no " + leido);
              } else {
                dichos.add(leido + " " + valor(valor));
              }
            });
    return dichos.isEmpty() ? "" : ": " + String.join(", ", dichos);
  }

  /**
   * What is recorded of a fact, or of what a definition made, without its place: values that are
   * there, by the names of the fields and in their order.
   */
  static Map<String, Object> campos(Object hallado) {
    Map<String, Object> campos = new LinkedHashMap<>();
    if (hallado instanceof Hecho) {
      Vocabulario.campos(hallado.getClass()).stream()
          .filter(campo -> !DE_SU_LUGAR.contains(campo))
          .forEach(campo -> agregar(campos, campo, leer(hallado, campo)));
    } else {
      Stream.of(hallado.getClass().getDeclaredFields())
          .filter(campo -> !campo.isSynthetic())
          .map(Field::getName)
          .forEach(
              campo -> {
                String lectura =
                    "get" + Character.toUpperCase(campo.charAt(0)) + campo.substring(1);
                agregar(campos, campo, leer(hallado, lectura));
              });
    }
    return campos;
  }

  private static void agregar(Map<String, Object> campos, String campo, @Nullable Object valor) {
    if (valor != null
        && !(valor instanceof Collection<?> varios && varios.isEmpty())
        && !(valor instanceof Map<?, ?> propios && propios.isEmpty())) {
      campos.put(campo, valor);
    }
  }

  /** Whether a definition made it. */
  static boolean esDefinido(Object hallado) {
    return Stream.of(hallado.getClass().getInterfaces())
        .anyMatch(interfaz -> interfaz.getSimpleName().equals("GeneratedFact"));
  }

  private static @Nullable Object leer(Object hallado, String metodo) {
    try {
      Method lectura = hallado.getClass().getMethod(metodo);
      return lectura.invoke(hallado);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private static String valor(Object valor) {
    if (valor instanceof Collection<?> varios) {
      return varios.stream().map(EnPalabras::valor).collect(Collectors.joining(", "));
    }
    if (valor instanceof Nombrado nombrado) {
      return nombrado.nombre().es();
    }
    return cortado(String.valueOf(valor));
  }

  static String cortado(String texto) {
    return texto.length() <= LARGO ? texto : texto.substring(0, LARGO - 1) + "…";
  }
}
