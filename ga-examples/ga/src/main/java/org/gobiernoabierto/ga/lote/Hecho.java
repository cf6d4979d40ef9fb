package org.gobiernoabierto.ga.lote;

import java.util.List;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Veredicto;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that was evaluated, or that could not be.
 *
 * @param linea what is written of it, with the end of line
 * @param codigo the exit code that it alone would deserve
 * @param ejercicio its id; null when it could not be evaluated
 * @param entidad whose exercise it is; null when it could not be evaluated
 * @param veredicto what is said of it; null when it could not be evaluated
 * @param dictamenes its results; empty when it could not be evaluated
 */
record Hecho(
    byte[] linea,
    int codigo,
    @Nullable String ejercicio,
    @Nullable EntidadFederativa entidad,
    @Nullable Veredicto veredicto,
    List<Dictamen> dictamenes) {}
