package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Sector;

/**
 * Who sat in the Secretariat over a stretch of days since its installation (§3.2).
 *
 * @param inicio first day of the stretch
 * @param fin last day of the stretch
 * @param representantes members in office, as the parameter suplentesCuentan counts them
 * @param minimo the parameter minimoRepresentantes
 * @param sectoresSinRepresentante sectors without any of the members so counted
 */
public record Composicion(
    LocalDate inicio,
    LocalDate fin,
    int representantes,
    int minimo,
    List<Sector> sectoresSinRepresentante) {}
