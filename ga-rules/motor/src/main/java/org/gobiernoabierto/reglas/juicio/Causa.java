package org.gobiernoabierto.reglas.juicio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules said of one requirement. Most say that it is met, and nothing else. */
final class Causa {

  /** Fewer are gone through as fast as they are looked up. */
  private static final int POCAS = 16;

  private List<Observacion> observaciones = List.of();
  private Set<Observacion> dichas = Set.of();
  private boolean cumple;
  private boolean noAplica;
  private @Nullable LocalDate desde;
  private @Nullable LocalDate vence;

  void cumple(@Nullable LocalDate dia) {
    if (!cumple || dia == null || (desde != null && dia.isBefore(desde))) {
      desde = dia;
    }
    cumple = true;
  }

  void vence(LocalDate dia) {
    vence = vence == null || dia.isBefore(vence) ? dia : vence;
  }

  void noAplica() {
    noAplica = true;
  }

  /** What has been said already, just so, is not taken down again. */
  void observar(Observacion observacion) {
    if (observaciones.isEmpty()) {
      observaciones = new ArrayList<>();
    }
    if (esNueva(observacion)) {
      observaciones.add(observacion);
    }
  }

  private boolean esNueva(Observacion observacion) {
    if (observaciones.size() < POCAS) {
      return !observaciones.contains(observacion);
    }
    if (dichas.isEmpty()) {
      dichas = new HashSet<>(observaciones);
    }
    return dichas.add(observacion);
  }

  /** Everything said but that it is met or does not apply. */
  List<Observacion> observaciones() {
    return observaciones;
  }

  /** Those of one kind. */
  List<Observacion> observaciones(Observacion.Tipo tipo) {
    return observaciones.isEmpty()
        ? observaciones
        : observaciones.stream().filter(o -> o.tipo() == tipo).toList();
  }

  boolean seCumple() {
    return cumple;
  }

  boolean seDijoQueNoAplica() {
    return noAplica;
  }

  /** Day on which it falls due; null where it is the one that the catalogue says. */
  @Nullable LocalDate vence() {
    return vence;
  }

  /** First day on which it is met; null when not known or not met. */
  @Nullable LocalDate desde() {
    return desde;
  }
}
