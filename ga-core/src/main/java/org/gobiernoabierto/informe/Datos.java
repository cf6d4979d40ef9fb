package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/** What a message says besides its words, as values that a program can use. */
public final class Datos {

  private Datos() {}

  /**
   * By name, whole and in the order of the names. A value is a {@link LocalDate}, a {@link Long}, a
   * {@link Boolean}, a {@link String}, an enum, a {@link Texto}, or a list of these; anything else
   * is told as text. Without those that are null.
   *
   * @param datos names and values by turns
   */
  public static SortedMap<String, Object> de(Object... datos) {
    SortedMap<String, Object> porNombre = new TreeMap<>();
    for (int i = 0; i + 1 < datos.length; i += 2) {
      Object valor = valor(datos[i + 1]);
      if (valor != null) {
        porNombre.put(String.valueOf(datos[i]), valor);
      }
    }
    return Collections.unmodifiableSortedMap(porNombre);
  }

  private static @Nullable Object valor(@Nullable Object dado) {
    if (dado instanceof Collection<?> varios) {
      return varios.stream().<Object>map(uno -> valorONada(uno)).toList();
    }
    if (dado instanceof Integer entero) {
      return entero.longValue();
    }
    return dado == null || esDeLosQueHay(dado) ? dado : dado.toString();
  }

  private static Object valorONada(@Nullable Object dado) {
    Object valor = valor(dado);
    return valor == null ? List.of() : valor;
  }

  private static boolean esDeLosQueHay(Object dado) {
    return dado instanceof LocalDate
        || dado instanceof Long
        || dado instanceof Boolean
        || dado instanceof Enum<?>
        || dado instanceof Texto;
  }
}
