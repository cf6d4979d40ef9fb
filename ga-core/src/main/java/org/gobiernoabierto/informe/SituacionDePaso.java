package org.gobiernoabierto.informe;

/**
 * Where one of the six steps stands.
 *
 * @param paso the step, 1 to 6
 * @param estado where it stands
 */
public record SituacionDePaso(Paso paso, EstadoDePaso estado) {}
