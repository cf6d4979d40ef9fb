package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Awareness and outreach so far (§2.1, §2.2). At most one per evaluation; absent while the exercise
 * records nothing of them.
 *
 * @param convocatorias calls that count
 * @param sectoresSinConvocar electing sectors that the guarantor body has not called
 * @param convocados day since which both are called; null while one is not
 * @param sesiones sessions that count
 * @param presentacion day of the first session that presented the exercise; null while there is
 *     none
 * @param adhesiones joinings that count
 * @param sectoresSinNuevosActores electing sectors that no actor joined but those who signed
 * @param sumados day since which both have a new actor; null while one has not
 */
public record Sensibilizacion(
    int convocatorias,
    List<Sector> sectoresSinConvocar,
    @Nullable LocalDate convocados,
    int sesiones,
    @Nullable LocalDate presentacion,
    int adhesiones,
    List<Sector> sectoresSinNuevosActores,
    @Nullable LocalDate sumados) {}
