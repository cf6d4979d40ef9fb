package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of the Secretariat's activities on the microsite (§6.1). Absent while there is no
 * microsite.
 *
 * @param actos tables, decisions and sessions so far, up to the end of the plan's year once it is
 *     launched
 * @param publicados how many of them have evidence on the microsite
 * @param completa day since which all have, by the evidence that is dated; null while one has not,
 *     when no evidence is dated and when there are no activities
 */
public record EvidenciaDelSecretariado(int actos, int publicados, @Nullable LocalDate completa) {}
