package org.gobiernoabierto.reglas.hechos;

import org.gobiernoabierto.reglas.parametros.AlcanceVinculos;

/**
 * The commitments together (§4.2, §4.3). Absent while there is none.
 *
 * @param compromisos how many there are
 * @param conVinculoNacional how many name any national plan
 * @param enAgendaNacional how many name an item or axis of the national plan in force
 * @param siguenDinero how many follow public money
 * @param alcance the parameter alcanceVinculos
 * @param hayPlanNacional whether the catalogue has a national plan in force at the launch
 * @param anio year of the launch, or of the evaluation while there is none
 */
public record CompromisosDelPlan(
    int compromisos,
    int conVinculoNacional,
    int enAgendaNacional,
    int siguenDinero,
    AlcanceVinculos alcance,
    boolean hayPlanNacional,
    int anio) {}
