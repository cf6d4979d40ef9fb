package org.gobiernoabierto.informe;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * Something found about a requirement at one place of the exercise.
 *
 * @param requisito id of the requirement
 * @param clave what was found: the requirement's id, alone or followed by a dot and a variant
 * @param severidad how serious it is
 * @param entidad stable id of what it is about: the innermost thing around the place that has an
 *     id, the exercise's own if none has
 * @param ruta JSON Pointer of the place
 * @param linea line in the JSON text, from 1; null when the exercise did not come from JSON
 * @param columna column in that line, from 1; null together with {@code linea}
 * @param mensaje what was found
 * @param remedio what mends it
 * @param responsable who must act
 * @param vence last day to act in time; null when none can be computed
 * @param dispensa why it is accepted all the same; null when it is not. The result of the
 *     requirement does not change
 */
@RecordBuilder
public record Hallazgo(
    String requisito,
    String clave,
    Severidad severidad,
    String entidad,
    String ruta,
    @Nullable Integer linea,
    @Nullable Integer columna,
    Texto mensaje,
    Texto remedio,
    Responsable responsable,
    @Nullable LocalDate vence,
    @Nullable Dispensa dispensa) {}
