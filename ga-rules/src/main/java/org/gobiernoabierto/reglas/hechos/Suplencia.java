package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The alternates so far (§3.3). Absent while there is no Secretariat.
 *
 * @param sectoresSinSuplente electing sectors without an elected alternate
 * @param completa day since which both have one; null while one has not
 */
public record Suplencia(List<Sector> sectoresSinSuplente, @Nullable LocalDate completa) {}
