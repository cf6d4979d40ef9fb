package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.juicio.Sentencia;

/**
 * What becomes of every requirement of an exercise of which not everything is known: a result where
 * all completions give it, and otherwise between which results it lies. Not thread-safe.
 */
public final class Exploracion {

  private static final int BASES = 4;
  private static final long MUCHAS = 1_000_000;

  /** The base in which nothing is added to what is known, where that can be. */
  private static final int LO_DADO = 1;

  private final Tribunal tribunal;
  private final LocalDate fecha;
  private final Incognitas incognitas;
  private final List<Base> bases;
  private final List<List<Sentencia>> deBase;
  private final Alcance alcance;
  private final int tope;

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
    incognitas = new Incognitas(ejercicio, fecha, tribunal);
    bases = bases();
    deBase = deBase();
    List<Integer> todos = IntStream.range(0, tribunal.fichas().size()).boxed().toList();
    alcance = alcance(todos);
    tope =
        Math.min(topePorRequisito, parteDe(topeEnTotal, todos.stream().map(this::combinaciones)));
  }

  /** The same completions, as many of them, before another tribunal. */
  private Exploracion(Exploracion otra, Tribunal tribunal, List<Integer> requisitos) {
    this.tribunal = tribunal;
    fecha = otra.fecha;
    incognitas = otra.incognitas;
    bases = bases();
    deBase = deBase();
    alcance = alcance(requisitos);
    tope = otra.tope;
  }

  private List<Base> bases() {
    return IntStream.range(0, BASES)
        .mapToObj(incognitas::eleccion)
        .map(eleccion -> new Base(incognitas.completador(), eleccion, tribunal))
        .toList();
  }

  private List<List<Sentencia>> deBase() {
    return bases.stream().map(base -> tribunal.juzgar(base.expediente())).toList();
  }

  /** The places that some requirements rest on, of which it has to be seen. */
  private Alcance alcance(List<Integer> requisitos) {
    return new Alcance(
        tribunal, incognitas, requisitos.stream().filter(i -> !difieren(i)).toList(), bases);
  }

  /** How many combinations a requirement rests on, up to many. */
  private long combinaciones(int cual) {
    List<Integer> suyas = difieren(cual) ? List.of() : alcance.de(cual);
    return suyas.stream()
        .mapToLong(una -> incognitas.valores(una).size())
        .reduce(suyas.isEmpty() ? 0 : 1, (unas, otras) -> Math.min(unas * otras, MUCHAS));
  }

  /** What each may have of a total, if nobody takes more than is needed. */
  private static int parteDe(int total, Stream<Long> necesidades) {
    List<Long> deMenosAMas = necesidades.filter(n -> n > 0).sorted().toList();
    long quedan = total;
    for (int i = 0; i < deMenosAMas.size(); i++) {
      long parte = quedan / (deMenosAMas.size() - i);
      if (deMenosAMas.get(i) > parte) {
        return (int) parte;
      }
      quedan -= deMenosAMas.get(i);
    }
    return total;
  }

  private boolean difieren(int cual) {
    return deBase.stream().map(deUna -> deUna.get(cual).resultado()).distinct().count() > 1;
  }

  /** The exercise with nothing more than what is known of it, where that can be. */
  public Expediente loSabido() {
    return bases.get(LO_DADO).expediente();
  }

  /** Whether an act of a step, or of a later one, has happened, whatever is not known. */
  public boolean iniciado(int paso) {
    return bases.stream().allMatch(base -> base.expediente().iniciado(paso));
  }

  /** Whether one may have happened. */
  public boolean puedeHaberIniciado(int paso) {
    return bases.stream().anyMatch(base -> base.expediente().iniciado(paso));
  }

  /** What becomes of every requirement, in their order. */
  public List<Sentencia> sentencias() {
    return IntStream.range(0, tribunal.fichas().size()).mapToObj(this::sentencia).toList();
  }

  /**
   * What becomes of some requirements, by their numbers, before another tribunal.
   *
   * @param cuales their numbers
   */
  public Map<Integer, Sentencia> ante(Tribunal otro, BitSet cuales) {
    List<Integer> requisitos = cuales.stream().boxed().toList();
    Exploracion otra = new Exploracion(this, otro, requisitos);
    Map<Integer, Sentencia> sentencias = new TreeMap<>();
    requisitos.forEach(cual -> sentencias.put(cual, otra.sentencia(cual)));
    return sentencias;
  }

  /** What becomes of one requirement. */
  public Sentencia sentencia(int cual) {
    List<Integer> suyas = difieren(cual) ? incognitas.numeros() : alcance.de(cual);
    return suyas.isEmpty()
        ? deBase.get(0).get(cual)
        : new Pesquisa(
                tribunal,
                incognitas,
                new Pesquisa.Partida(fecha, bases, deBase, alcance),
                cual,
                suyas,
                tope)
            .resuelta();
  }
}
