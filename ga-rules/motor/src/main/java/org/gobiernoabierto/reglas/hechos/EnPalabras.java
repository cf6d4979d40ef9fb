package org.gobiernoabierto.reglas.hechos;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
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
      return nombre(hecho.getClass()) + lugar + conCampos(campos(hecho));
    }
    return esDefinido(hallado)
        ? hallado.getClass().getSimpleName() + conCampos(camposDefinidos(hallado))
        : valor(hallado);
  }

  private static String nombre(Class<?> hecho) {
    List<String> leido = Vocabulario.leido(hecho);
    return leido.isEmpty() ? hecho.getSimpleName() : leido.get(0);
  }

  private static String conCampos(List<String> campos) {
    return campos.isEmpty() ? "" : ": " + String.join(", ", campos);
  }

  private static List<String> campos(Hecho hecho) {
    List<String> dichos = new ArrayList<>();
    for (String campo : Vocabulario.campos(hecho.getClass())) {
      if (!DE_SU_LUGAR.contains(campo)) {
        agregar(dichos, hecho.getClass(), campo, leer(hecho, campo));
      }
    }
    return dichos;
  }

  private static void agregar(
      List<String> dichos, Class<?> clase, String campo, @Nullable Object valor) {
    String leido = Vocabulario.leido(clase, campo).get(0);
    if (valor instanceof Boolean afirmado) {
      dichos.add(afirmado ? leido : "no " + leido);
    } else if (valor != null
        && !(valor instanceof Collection<?> varios && varios.isEmpty())
        && !(valor instanceof Map<?, ?> propios && propios.isEmpty())) {
      dichos.add(leido + " " + valor(valor));
    }
  }

  private static boolean esDefinido(Object hallado) {
    return Stream.of(hallado.getClass().getInterfaces())
        .anyMatch(interfaz -> interfaz.getSimpleName().equals("GeneratedFact"));
  }

  private static List<String> camposDefinidos(Object definido) {
    List<String> dichos = new ArrayList<>();
    Stream.of(definido.getClass().getDeclaredFields())
        .filter(campo -> !campo.isSynthetic())
        .forEach(
            campo -> {
              String nombre = campo.getName();
              String lectura =
                  "get" + Character.toUpperCase(nombre.charAt(0)) + nombre.substring(1);
              agregar(dichos, definido.getClass(), nombre, leer(definido, lectura));
            });
    return dichos;
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
    String texto = String.valueOf(valor);
    return texto.length() <= LARGO ? texto : texto.substring(0, LARGO - 1) + "…";
  }
}
