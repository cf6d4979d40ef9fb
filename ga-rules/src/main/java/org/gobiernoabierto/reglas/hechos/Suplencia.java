package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The alternates so far (§3.3). Absent while the exercise records no Secretariat, installed or not.
 *
 * @param sectoresSinSuplente electing sectors without an alternate (see {@link SectorSinSuplente})
 * @param completa day since which both have one, elected or in office; null while one has not
 */
public record Suplencia(List<Sector> sectoresSinSuplente, @Nullable LocalDate completa) {}
