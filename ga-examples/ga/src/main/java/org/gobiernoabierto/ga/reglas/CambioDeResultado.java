package org.gobiernoabierto.ga.reglas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gobiernoabierto.informe.Comparacion;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.json.Origen;
import org.jspecify.annotations.Nullable;

/**
 * A result of an exercise that other rules change.
 *
 * @param origen where the exercise comes from
 * @param ejercicio its id
 * @param antes null where the requirement was not asked
 * @param despues null where it is no longer
 */
record CambioDeResultado(
    Origen origen,
    String ejercicio,
    Requisito requisito,
    @Nullable Resultado antes,
    @Nullable Resultado despues) {

  /** All that differ from one report of an exercise to another. */
  static List<CambioDeResultado> entre(Origen origen, Informe antes, Informe despues) {
    Comparacion comparacion = Comparacion.entre(antes, despues);
    String ejercicio = Objects.requireNonNull(despues.ejercicio());
    List<CambioDeResultado> cambios = new ArrayList<>();
    comparacion
        .cambios()
        .forEach(
            c ->
                cambios.add(
                    new CambioDeResultado(
                        origen, ejercicio, c.requisito(), c.antes(), c.despues())));
    comparacion
        .agregados()
        .forEach(
            d ->
                cambios.add(
                    new CambioDeResultado(origen, ejercicio, d.requisito(), null, d.resultado())));
    comparacion
        .retirados()
        .forEach(
            d ->
                cambios.add(
                    new CambioDeResultado(origen, ejercicio, d.requisito(), d.resultado(), null)));
    return cambios;
  }

  Efecto efecto() {
    return Efecto.de(antes, despues);
  }
}
