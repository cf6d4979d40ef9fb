package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The Local Action Plan as one document (§5.1). Absent while not recorded.
 *
 * @param documentos documents that call themselves the plan
 * @param publicado date of the first of them; null when not recorded
 * @param compromisos its commitments
 * @param actividades its activities
 * @param productos its products
 * @param resultados its expected results
 */
public record PlanDeAccion(
    int documentos,
    @Nullable LocalDate publicado,
    int compromisos,
    int actividades,
    int productos,
    int resultados) {}
