package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The Joint Declaration once signed (§1.1).
 *
 * @param fecha date of the signing event
 * @param sectoresSinFirma sectors without a signatory
 * @param firmadaPorTodos day since which all three sectors have signed; null while one has not
 * @param continuidadExpresa whether it states the commitment to continuity
 * @param continuidadDocumentada whether the commitment to continuity has evidence, stated or not
 */
public record DeclaracionConjunta(
    LocalDate fecha,
    List<Sector> sectoresSinFirma,
    @Nullable LocalDate firmadaPorTodos,
    boolean continuidadExpresa,
    boolean continuidadDocumentada) {}
