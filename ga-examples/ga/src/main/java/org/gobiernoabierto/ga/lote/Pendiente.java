package org.gobiernoabierto.ga.lote;

import java.util.List;
import java.util.function.Supplier;
import org.gobiernoabierto.ga.Leido;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.Origen;
import org.jspecify.annotations.Nullable;

/**
 * An exercise to evaluate, or what kept it from being got at.
 *
 * @param origen where it comes from
 * @param lectura reads it; null when there are faults
 * @param fallas why its file cannot be read further
 */
public record Pendiente(Origen origen, @Nullable Supplier<Leido> lectura, List<Falla> fallas) {}
