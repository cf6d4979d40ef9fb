package org.gobiernoabierto.informe;

import org.gobiernoabierto.idioma.Texto;

/**
 * What faults or notices of one code say, with {@code {names}} where what is special of each goes.
 *
 * @param codigo the {@link Falla#codigo()} of those that say it
 * @param mensaje what is wrong, or should be known
 */
public record PlantillaDeFalla(String codigo, Texto mensaje) {}
