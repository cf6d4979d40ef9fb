package org.gobiernoabierto.reglas.completamientos;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.juicio.Esbozo;
import org.jspecify.annotations.Nullable;

/** What is found in all completions of an exercise, and what is the same of it. Not thread-safe. */
final class Hallados {

  private static final Texto UN_DIA = new Texto("[día que no se sabe]", "[unknown day]");
  private static final Texto CUANTOS = new Texto("[no se sabe cuántos]", "[unknown number of]");
  private static final Texto ALGO = new Texto("[no se sabe]", "[unknown]");

  private final Map<Esbozo, Esbozo> porLoQueSon = new LinkedHashMap<>();

  /**
   * @param hallazgos of one completion
   */
  Hallados(List<Esbozo> hallazgos) {
    hallazgos.forEach(uno -> porLoQueSon.putIfAbsent(uno.sinDatos(), uno));
  }

  /** Leaves what another completion has too. */
  void dejarLosDe(Hallados otros) {
    porLoQueSon.keySet().retainAll(otros.porLoQueSon.keySet());
    porLoQueSon.replaceAll((que, uno) -> comun(uno, requireNonNull(otros.porLoQueSon.get(que))));
  }

  /** What they are, without their data. */
  Set<Esbozo> comunes() {
    return porLoQueSon.keySet();
  }

  /** With the data that are the same in all of them; it is said of the others that they are not. */
  List<Esbozo> enTodos() {
    return List.copyOf(porLoQueSon.values());
  }

  private static Esbozo comun(Esbozo uno, Esbozo otro) {
    Object[] datos = uno.datos().clone();
    for (int i = 0; i + 1 < datos.length; i += 2) {
      Object suyo = valor(otro.datos(), datos[i]);
      if (!Objects.equals(datos[i + 1], suyo)) {
        datos[i + 1] = noSeSabe(datos[i + 1], suyo);
      }
    }
    return uno.con(datos);
  }

  private static @Nullable Object valor(Object[] datos, Object nombre) {
    for (int i = 0; i + 1 < datos.length; i += 2) {
      if (datos[i].equals(nombre)) {
        return datos[i + 1];
      }
    }
    return null;
  }

  private static Texto noSeSabe(@Nullable Object uno, @Nullable Object otro) {
    if (uno instanceof LocalDate || uno == UN_DIA || otro == UN_DIA) {
      return UN_DIA;
    }
    return uno instanceof Number || uno == CUANTOS ? CUANTOS : ALGO;
  }
}
