package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * The decision of the Secretariat that approves the plan (§3.1).
 *
 * @param fecha date of the decision
 */
public record AprobacionDelPlan(LocalDate fecha) {}
