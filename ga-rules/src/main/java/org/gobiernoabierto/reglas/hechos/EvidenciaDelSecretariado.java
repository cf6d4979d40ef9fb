package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of the Secretariat's activities on the microsite (§6.1). Absent while there is no
 * microsite.
 *
 * @param actos activities so far, up to the end of the plan's year
 * @param publicados how many of them have evidence on the microsite
 * @param completa day since which all have; null when not recorded or one has not
 */
public record EvidenciaDelSecretariado(int actos, int publicados, @Nullable LocalDate completa) {}
