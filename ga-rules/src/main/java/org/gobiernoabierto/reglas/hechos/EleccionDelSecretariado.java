package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Sector;

/**
 * The election meeting once held (§3.3).
 *
 * @param fecha its date
 * @param convocaElGarante whether the guarantor body called it
 * @param sectoresSinSumados electing sectors of which nobody attended who had signed the
 *     Declaration or joined by then
 * @param trasSensibilizar whether an awareness session had taken place by then
 * @param sectoresSinTitular electing sectors that elected no principal in it
 */
public record EleccionDelSecretariado(
    LocalDate fecha,
    boolean convocaElGarante,
    List<Sector> sectoresSinSumados,
    boolean trasSensibilizar,
    List<Sector> sectoresSinTitular) {}
