package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The microsite once online (§6.1).
 *
 * @param fecha since when; null when not recorded
 * @param url its address
 * @param portal address of the guarantor body's portal; null when not recorded
 * @param mismoDominio whether both have the same registrable domain
 */
public record MicrositioHabilitado(
    @Nullable LocalDate fecha, String url, @Nullable String portal, boolean mismoDominio) {}
