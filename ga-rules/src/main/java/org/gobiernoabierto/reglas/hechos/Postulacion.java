package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who nominated the entity (§1.1). One per evaluation.
 *
 * @param postulantes number of nominators recorded
 * @param sinFirmar how many of them have not signed the Declaration
 * @param firmadaPorTodos day since which all of them have signed; null while one has not and
 *     without nominators
 */
public record Postulacion(int postulantes, int sinFirmar, @Nullable LocalDate firmadaPorTodos) {}
