package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The validity that the plan declares, once launched (§5.1).
 *
 * @param inicio declared first day
 * @param fin declared last day
 * @param lanzamiento launch of the plan
 * @param aniversario end of the plan's year
 * @param vispera the day before
 */
public record VigenciaDeclarada(
    @Nullable LocalDate inicio,
    @Nullable LocalDate fin,
    LocalDate lanzamiento,
    LocalDate aniversario,
    LocalDate vispera) {}
