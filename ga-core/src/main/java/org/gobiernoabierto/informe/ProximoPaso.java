package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * Something to do next.
 *
 * @param requisito id of the requirement that it serves
 * @param accion what to do
 * @param responsable who must do it
 * @param vence last day to do it in time; null when none can be computed
 * @param bloqueadoPor ids of the requirements that must be met first and are not; empty when it can
 *     be done now
 */
public record ProximoPaso(
    String requisito,
    Texto accion,
    Responsable responsable,
    @Nullable LocalDate vence,
    List<String> bloqueadoPor) {

  public ProximoPaso {
    bloqueadoPor = List.copyOf(bloqueadoPor);
  }
}
