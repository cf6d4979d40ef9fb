package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many acts of steps 2 to 6 have happened by the date, and when the first of each kind. */
final class Cronologia {

  private static final int ETAPAS = Etapa.values().length;

  private final @Nullable LocalDate[] queCuentan = new LocalDate[ETAPAS];
  private final @Nullable LocalDate[] queCuentanDesde = new LocalDate[ETAPAS];
  private @Nullable LocalDate primero;
  private int actos;
  private int anticipados;

  Cronologia(Caso caso) {
    Actos.recorrer(
        caso.ejercicio,
        (etapa, fecha, id, lista, indice) -> {
          if (caso.consta(fecha)) {
            anotar(etapa, fecha, caso.cuenta(fecha));
          }
        });
    LocalDate siguiente = null;
    for (int i = ETAPAS - 1; i >= 0; i--) {
      siguiente = Fechas.primera(siguiente, queCuentan[i]);
      queCuentanDesde[i] = siguiente;
    }
  }

  private void anotar(Etapa etapa, LocalDate fecha, boolean cuenta) {
    actos++;
    primero = Fechas.primera(primero, fecha);
    if (cuenta) {
      queCuentan[etapa.ordinal()] = Fechas.primera(queCuentan[etapa.ordinal()], fecha);
    } else {
      anticipados++;
    }
  }

  /** Acts by the date, whether they count or not. */
  int actos() {
    return actos;
  }

  /** Acts that do not count, being earlier than the Declaration (§1.2). */
  int anticipados() {
    return anticipados;
  }

  /** The first act, whether it counts or not. */
  @Nullable LocalDate primero() {
    return primero;
  }

  /** The first act of a kind that counts. */
  @Nullable LocalDate primero(Etapa etapa) {
    return queCuentan[etapa.ordinal()];
  }

  /** The first act that counts of a kind or of one that builds on it. */
  @Nullable LocalDate primeroDesde(Etapa etapa) {
    return queCuentanDesde[etapa.ordinal()];
  }

  /** Whether an act of a step counts. */
  boolean hay(int paso) {
    for (Etapa etapa : Etapa.values()) {
      if (etapa.paso() == paso && queCuentan[etapa.ordinal()] != null) {
        return true;
      }
    }
    return false;
  }
}
