package org.gobiernoabierto.reglas.completamientos;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.expediente.HechosParecidos;
import org.jspecify.annotations.Nullable;

/** A completion that searches start from. Not thread-safe. */
final class Base {

  private final @Nullable Object[] contenidos;
  private final Completador completador;
  private final Map<List<Integer>, Completador.DeAlgunos> deAlgunos = new HashMap<>();
  private final BitSet suponenActores;
  private final BitSet suponenUnProblema;
  private final EjercicioLocal puesto;
  private final Identidades identidades;
  private final Expediente expediente;
  private final HechosParecidos hechos;
  private final LoQueSeVe visto;

  /**
   * @param contenidos what stands in all places
   */
  Base(Completador completador, @Nullable Object[] contenidos, Tribunal tribunal) {
    this.completador = completador;
    this.contenidos = contenidos;
    suponenActores = completador.suponenActores(contenidos);
    suponenUnProblema = completador.suponenUnProblema(contenidos);
    puesto = completador.puestos(contenidos);
    identidades = completador.identidades().deLosQueSeParecenA(puesto);
    expediente = tribunal.expediente(completador.entero(puesto, contenidos, identidades));
    hechos = new HechosParecidos(expediente, tribunal::lee);
    visto = new LoQueSeVe(expediente, hechos.delPrimero());
  }

  @Nullable Object[] contenidos() {
    return contenidos;
  }

  /** The numbers of the places by what stands in which there are more actors. */
  BitSet suponenActores() {
    return suponenActores;
  }

  /** The numbers of the places by what stands in which there is another problem. */
  BitSet suponenUnProblema() {
    return suponenUnProblema;
  }

  /** Puts something else into some of the places. */
  Completador.DeAlgunos fijando(List<Integer> libres) {
    return deAlgunos.computeIfAbsent(libres, l -> completador.fijando(this, l));
  }

  /** What stands in some of the places. */
  List<@Nullable Object> eleccion(List<Integer> lugares) {
    return lugares.stream().map(lugar -> contenidos[lugar]).toList();
  }

  /** The exercise with that in its places, and with nothing else of what follows from it. */
  EjercicioLocal puesto() {
    return puesto;
  }

  /** Who is one in completions that are mostly like this one. */
  Identidades identidades() {
    return identidades;
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
