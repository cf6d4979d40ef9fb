package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * A facilitator who has taken office (§3.4).
 *
 * @param fecha date of the election
 * @param electoPorElSecretariado whether the Secretariat elected the facilitator
 * @param trasLaEleccion whether the members had been elected by then
 * @param simultaneo whether an earlier facilitator was still in office
 * @param integrante whether the person is a member at the same time
 * @param ruta place of the facilitator
 */
public record FacilitadorElegido(
    LocalDate fecha,
    boolean electoPorElSecretariado,
    boolean trasLaEleccion,
    boolean simultaneo,
    boolean integrante,
    String ruta) {}
