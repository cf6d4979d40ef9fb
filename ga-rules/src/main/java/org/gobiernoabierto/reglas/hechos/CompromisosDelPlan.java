package org.gobiernoabierto.reglas.hechos;

import org.gobiernoabierto.reglas.parametros.AlcanceVinculos;

/**
 * The commitments together (§4.2, §4.3). Absent while there is none.
 *
 * @param compromisos how many there are
 * @param conVinculoNacional how many have a link to a national plan, whether it counts or not
 * @param enAgendaNacional how many have a link that counts (see {@link VinculoNacional#vale()})
 * @param siguenDinero how many follow public money
 * @param alcance the parameter alcanceVinculos
 * @param hayPlanNacional whether the catalogue has a national plan in force in {@code anio}
 * @param anio year of the launch, or of the report while there is none
 */
public record CompromisosDelPlan(
    int compromisos,
    int conVinculoNacional,
    int enAgendaNacional,
    int siguenDinero,
    AlcanceVinculos alcance,
    boolean hayPlanNacional,
    int anio) {}
