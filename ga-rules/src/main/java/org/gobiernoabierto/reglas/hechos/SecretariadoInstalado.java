package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * The Secretariat once installed (§3.2).
 *
 * @param fecha date of the installation
 * @param integrantes members recorded so far
 */
public record SecretariadoInstalado(LocalDate fecha, int integrantes) {}
