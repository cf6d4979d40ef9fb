package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * A decision of the Secretariat that approves the plan (§3.1). There may be several.
 *
 * @param fecha date of the decision
 */
public record AprobacionDelPlan(LocalDate fecha) {}
