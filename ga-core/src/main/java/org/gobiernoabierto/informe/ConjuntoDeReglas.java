package org.gobiernoabierto.informe;

/**
 * A rule set that ran.
 *
 * @param nombre its name
 * @param version its version
 * @param huella SHA-256 of its rules and catalogue, in hexadecimal
 */
public record ConjuntoDeReglas(String nombre, String version, String huella) {}
