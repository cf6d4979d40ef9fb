package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Producto;
import org.jspecify.annotations.Nullable;

/** How far the activities and products of the plan are fulfilled (§5.3). */
final class Cumplimiento {

  private Cumplimiento() {}

  /** Day since which every activity and product is fulfilled; null while one is not. */
  static @Nullable LocalDate total(Expediente expediente) {
    PlanDeAccionLocal plan = expediente.ejercicio().plan();
    if (plan == null) {
      return null;
    }
    List<@Nullable LocalDate> fechas =
        plan.compromisos().stream()
            .<@Nullable LocalDate>flatMap(
                c ->
                    Stream.concat(
                        c.actividades().stream().map(Actividad::cumplida),
                        c.productos().stream().map(Producto::entregado)))
            .toList();
    if (!fechas.stream().allMatch(expediente::cuenta)) {
      return null;
    }
    return fechas.stream().max(LocalDate::compareTo).orElse(null);
  }
}
