package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * The governance mechanism once adopted (§3.4).
 *
 * @param fecha date of adoption
 * @param integracion whether it has rules of membership
 * @param interaccion whether it has rules of interaction
 * @param trasLaEleccion whether the members had been elected by then
 */
public record Mecanismo(
    LocalDate fecha, boolean integracion, boolean interaccion, boolean trasLaEleccion) {}
