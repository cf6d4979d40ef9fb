package org.gobiernoabierto.ga.lote;

import java.util.List;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.informe.Dictamen;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that was evaluated, or that could not be.
 *
 * @param linea what is written of it, with the end of line
 * @param codigo the exit code that it alone would deserve
 * @param entidad whose exercise it is; null when it could not be evaluated
 * @param conforme whether it conforms
 * @param dictamenes its results; empty when it could not be evaluated
 */
record Hecho(
    byte[] linea,
    int codigo,
    @Nullable EntidadFederativa entidad,
    boolean conforme,
    List<Dictamen> dictamenes) {}
