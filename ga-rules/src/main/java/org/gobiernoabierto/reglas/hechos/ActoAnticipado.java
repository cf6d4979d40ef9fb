package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act of steps 2 to 6 that does not count, being earlier than the Declaration (§1.2).
 *
 * @param paso number of its step
 * @param fecha its date
 * @param arranque date of the Declaration; null when not signed
 * @param repuesto whether its step also has an act that counts
 * @param ruta place of the act
 */
public record ActoAnticipado(
    int paso, LocalDate fecha, @Nullable LocalDate arranque, boolean repuesto, String ruta) {}
