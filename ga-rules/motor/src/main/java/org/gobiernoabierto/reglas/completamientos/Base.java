package org.gobiernoabierto.reglas.completamientos;

import java.util.List;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.expediente.HechosParecidos;
import org.jspecify.annotations.Nullable;

/** A completion that searches start from. Not thread-safe. */
final class Base {

  private final @Nullable Object[] contenidos;
  private final EjercicioLocal puesto;
  private final Expediente expediente;
  private final HechosParecidos hechos;
  private final LoQueSeVe visto;

  /**
   * @param contenidos what stands in all places
   */
  Base(Completador completador, @Nullable Object[] contenidos, Tribunal tribunal) {
    this.contenidos = contenidos;
    puesto = completador.puestos(contenidos);
    expediente = tribunal.expediente(completador.entero(puesto, contenidos));
    hechos = new HechosParecidos(expediente, tribunal::lee);
    visto = new LoQueSeVe(expediente, hechos.delPrimero());
  }

  @Nullable Object[] contenidos() {
    return contenidos;
  }

  /** What stands in some of the places. */
  List<@Nullable Object> eleccion(List<Integer> lugares) {
    return lugares.stream().map(lugar -> contenidos[lugar]).toList();
  }

  /** The exercise with that in its places, and with nothing else of what follows from it. */
  EjercicioLocal puesto() {
    return puesto;
  }

  Expediente expediente() {
    return expediente;
  }

  LoQueSeVe visto() {
    return visto;
  }

  /** What rules see of an exercise that is mostly like this one. */
  LoQueSeVe visto(Expediente parecido) {
    return new LoQueSeVe(parecido, hechos.de(parecido));
  }
}
