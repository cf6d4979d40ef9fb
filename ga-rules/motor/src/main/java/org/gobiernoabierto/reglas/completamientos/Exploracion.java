package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.juicio.Sentencia;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of every requirement of an exercise of which not everything is known: a result where
 * all completions give it, and otherwise between which results it lies. Not thread-safe.
 */
public final class Exploracion {

  private static final int BASES = 4;

  /** The base in which nothing is added to what is known, where that can be. */
  private static final int LO_DADO = 1;

  private final Tribunal tribunal;
  private final LocalDate fecha;
  private final Incognitas incognitas;
  private final List<@Nullable Object[]> bases;
  private final List<EjercicioLocal> completados;
  private final int topePorRequisito;
  private final int topeEnTotal;

  /**
   * @param topePorRequisito how many completions are tried, at most, of one requirement
   * @param topeEnTotal how many are tried, at most, of all requirements
   */
  public Exploracion(
      Tribunal tribunal,
      EjercicioLocal ejercicio,
      LocalDate fecha,
      int topePorRequisito,
      int topeEnTotal) {
    this.tribunal = tribunal;
    this.fecha = fecha;
    this.topePorRequisito = topePorRequisito;
    this.topeEnTotal = topeEnTotal;
    incognitas = new Incognitas(ejercicio, fecha, tribunal);
    bases = IntStream.range(0, BASES).mapToObj(incognitas::eleccion).toList();
    completados = bases.stream().map(incognitas.completador()::con).toList();
  }

  /** The exercise with nothing more than what is known of it, where that can be. */
  public EjercicioLocal loSabido() {
    return completados.get(LO_DADO);
  }

  /** Whether an act of a step, or of a later one, has happened, whatever is not known. */
  public boolean iniciado(int paso) {
    return completados.stream().allMatch(uno -> tribunal.expediente(uno).iniciado(paso));
  }

  /** Whether one may have happened. */
  public boolean puedeHaberIniciado(int paso) {
    return completados.stream().anyMatch(uno -> tribunal.expediente(uno).iniciado(paso));
  }

  /** What becomes of every requirement, in their order. */
  public List<Sentencia> sentencias() {
    List<List<Sentencia>> deBase = completados.stream().map(tribunal::juzgar).toList();
    List<LoQueSeVe> vistos =
        completados.stream().map(uno -> new LoQueSeVe(tribunal.expediente(uno))).toList();
    List<Integer> porVer =
        IntStream.range(0, tribunal.fichas().size())
            .filter(i -> !difieren(deBase, i))
            .boxed()
            .toList();
    Alcance alcance = new Alcance(tribunal, incognitas, porVer, bases, vistos);
    long enJuego = porVer.stream().filter(i -> !alcance.de(i).isEmpty()).count();
    int tope = Math.min(topePorRequisito, topeEnTotal / (int) Math.max(1, enJuego));
    Pesquisa.Partida partida = new Pesquisa.Partida(fecha, bases, vistos, deBase);
    List<Sentencia> sentencias = new ArrayList<>();
    for (int i = 0; i < tribunal.fichas().size(); i++) {
      List<Integer> suyas = porVer.contains(i) ? alcance.de(i) : incognitas.numeros();
      sentencias.add(
          suyas.isEmpty()
              ? deBase.get(0).get(i)
              : new Pesquisa(tribunal, incognitas, partida, i, suyas, tope).resuelta());
    }
    return sentencias;
  }

  private static boolean difieren(List<List<Sentencia>> deBase, int cual) {
    return deBase.stream().map(deUna -> deUna.get(cual).resultado()).distinct().count() > 1;
  }
}
