package org.gobiernoabierto.bench.clasico;

import java.time.LocalDate;
import java.util.Objects;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Refrendo;
import org.jspecify.annotations.Nullable;

/**
 * The dates that every rule compares with.
 *
 * @param hoy the date of the evaluation
 * @param arranque date of the Declaration; null while not signed
 * @param inicioDelPeriodo date of the Declaration or of its last renewal
 */
public record Fechas(
    LocalDate hoy, @Nullable LocalDate arranque, @Nullable LocalDate inicioDelPeriodo) {

  static Fechas de(EjercicioLocal ejercicio, LocalDate hoy) {
    Declaracion declaracion = ejercicio.declaracion();
    LocalDate firma = declaracion == null ? null : declaracion.fecha();
    if (declaracion == null || firma == null || firma.isAfter(hoy)) {
      return new Fechas(hoy, null, null);
    }
    LocalDate inicio =
        declaracion.refrendos().stream()
            .map(Refrendo::fecha)
            .filter(Objects::nonNull)
            .filter(fecha -> !fecha.isAfter(hoy) && !fecha.isBefore(firma))
            .max(LocalDate::compareTo)
            .orElse(firma);
    return new Fechas(hoy, firma, inicio);
  }

  /** Whether something dated {@code fecha} has happened. */
  public boolean paso(@Nullable LocalDate fecha) {
    return fecha != null && !fecha.isAfter(hoy);
  }

  /** Whether something dated {@code fecha} has happened and not before the Declaration. */
  public boolean cuenta(@Nullable LocalDate fecha) {
    return fecha != null && arranque != null && !fecha.isAfter(hoy) && !fecha.isBefore(arranque);
  }
}
