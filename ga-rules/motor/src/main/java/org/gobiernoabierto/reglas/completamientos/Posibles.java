package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one place can hold, for one search. Not thread-safe. */
final class Posibles {

  private final Incognita incognita;
  private final List<@Nullable Object> valores;
  private final Set<@Nullable Object> distintos;
  private final @Nullable Object favorable;
  private @Nullable List<@Nullable Object> enElCurso;

  /**
   * @param valores not empty
   */
  Posibles(Incognita incognita, List<@Nullable Object> valores) {
    this.incognita = incognita;
    this.valores = valores;
    distintos = incognita.esDeUnDia() ? new HashSet<>(valores) : Set.of();
    favorable = incognita.favorables(valores).get(0);
  }

  List<@Nullable Object> valores() {
    return valores;
  }

  int cuantos() {
    return valores.size();
  }

  boolean esDeUnDia() {
    return incognita.esDeUnDia();
  }

  /** The days that it can hold. */
  List<LocalDate> dias() {
    return valores.stream().filter(Objects::nonNull).map(LocalDate.class::cast).toList();
  }

  /**
   * What lets something be met if everything happened on one day.
   *
   * @param cual number of the day among the probable ones
   * @param dia that day
   */
  @Nullable Object delDia(int cual, LocalDate dia) {
    if (incognita.esDeUnDia()) {
      return distintos.contains(dia) ? dia : favorable;
    }
    boolean inventado = !incognita.esDeUnValor() && !incognita.loDicenSusFuentes();
    int suyo = inventado && cual > 0 ? cual + 1 : 0;
    return valores.get(Math.min(suyo, valores.size() - 1));
  }

  /**
   * The days of the exercise's course; all where there are none.
   *
   * @param primero the first turning point, the same each time
   * @param ultimo the date of the report, the same each time
   */
  List<@Nullable Object> enElCurso(LocalDate primero, LocalDate ultimo) {
    if (enElCurso == null) {
      List<@Nullable Object> dentro =
          valores.stream()
              .filter(
                  uno ->
                      uno instanceof LocalDate dia
                          && !dia.isBefore(primero)
                          && !dia.isAfter(ultimo))
              .toList();
      enElCurso = dentro.isEmpty() ? valores : dentro;
    }
    return enElCurso;
  }
}
