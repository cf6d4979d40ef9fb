package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * The annual work agenda once adopted (§3.4).
 *
 * @param fecha date of adoption
 * @param abarcaUnAnio whether it covers 12 months
 * @param trasLaEleccion whether the members had been elected by then
 */
public record AgendaDelSecretariado(
    LocalDate fecha, boolean abarcaUnAnio, boolean trasLaEleccion) {}
