package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * Something to do next: all that one responsible has to do by one day about one thing.
 *
 * @param requisitos ids of the requirements that it serves, those first that ask for it and then
 *     those that only follow
 * @param elemento id of the thing that it is about, the exercise's own if no other
 * @param ruta JSON Pointer of the first place of it
 * @param acciones what to do; not empty
 * @param responsable who must do it
 * @param vence last day to do it in time; null when none can be computed
 * @param plazo what it falls due with, in words, which may come before that day
 * @param vencido whether that day has passed
 * @param bloqueadoPor ids of the requirements that must be met first and are not; empty when it can
 *     be done now
 */
public record ProximoPaso(
    List<String> requisitos,
    String elemento,
    String ruta,
    List<Accion> acciones,
    Responsable responsable,
    @Nullable LocalDate vence,
    Texto plazo,
    boolean vencido,
    List<String> bloqueadoPor) {

  public ProximoPaso {
    requisitos = List.copyOf(requisitos);
    acciones = List.copyOf(acciones);
    bloqueadoPor = List.copyOf(bloqueadoPor);
  }

  /**
   * Something to do.
   *
   * @param clave {@link Hallazgo#clave()} of what it mends
   * @param texto what to do
   */
  public record Accion(String clave, Texto texto) {}
}
