package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * The tracking dashboard once published, of a launched plan (§6.2).
 *
 * @param fecha date of publication
 * @param enElMicrositio whether its address is on the microsite
 * @param actividades activities of the plan
 * @param sinSeguir activities of the plan that it does not track
 * @param ajenas entries that are no activity of the plan
 */
public record TableroPublicado(
    LocalDate fecha, boolean enElMicrositio, int actividades, int sinSeguir, int ajenas) {}
