package org.gobiernoabierto.reglas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.parametros.Parametros;

/**
 * Evaluates exercises against the requirements of the guide.
 *
 * <p>Thread-safe and expensive to make: build one and keep it.
 *
 * <pre>{@code
 * Evaluador evaluador = Evaluador.create();
 * Informe informe = evaluador.evaluar(ejercicio, LocalDate.of(2018, 3, 20));
 * }</pre>
 */
public final class Evaluador {

  private final Parametros parametros;
  private final TopeDeHallazgos tope;
  private final Forma forma = new Forma();
  private final Catalogo catalogo = Catalogo.deLaGuia();
  private final Reglas reglas = new Reglas(catalogo);
  private final Redactor redactor;
  private final Explicador explicador;

  private Evaluador(Parametros parametros, TopeDeHallazgos tope) {
    this.parametros = parametros;
    this.tope = tope;
    redactor = new Redactor(catalogo, parametros);
    explicador = new Explicador(catalogo, reglas, parametros);
  }

  /** An evaluator under the published reading of the guide. */
  public static Evaluador create() {
    return create(Parametros.porOmision());
  }

  /** An evaluator under another reading of what the guide leaves open. */
  public static Evaluador create(Parametros parametros) {
    return create(parametros, TopeDeHallazgos.PREDETERMINADO);
  }

  /** As {@link #create(Parametros)}, with reports that list no more findings than {@code tope}. */
  public static Evaluador create(Parametros parametros, TopeDeHallazgos tope) {
    return new Evaluador(requireNonNull(parametros, "parametros"), requireNonNull(tope, "tope"));
  }

  /**
   * What is wrong with the shape of an exercise: what any draft must satisfy before it can be
   * evaluated. A reader can be given this, so that it tells these faults together with its own.
   *
   * @return the faults by place; empty when {@link #evaluar} can evaluate it
   */
  public List<Falla> fallasDeForma(EjercicioLocal ejercicio) {
    return forma.fallas(ejercicio);
  }

  /**
   * The report of an exercise as of a date: one result for every requirement.
   *
   * <p>An exercise whose shape is wrong (an id that refers to nothing, a period that ends before it
   * starts) gets a report with {@code errores} in which every result is {@code NO_DETERMINABLE}.
   *
   * @param ejercicio the exercise, as far as it is recorded
   * @param fecha the date as of which to judge; what is dated later is a plan
   * @throws NullPointerException when either is null
   * @throws ReglaException when a rule fails
   */
  public Informe evaluar(EjercicioLocal ejercicio, LocalDate fecha) {
    requireNonNull(fecha, "fecha");
    List<Falla> fallas = forma.fallas(requireNonNull(ejercicio, "ejercicio"));
    if (!fallas.isEmpty()) {
      return redactor.sinEvaluar(ejercicio, fecha, fallas);
    }
    Expediente expediente = new Expediente(ejercicio, fecha, parametros);
    Recolector recolector = new Recolector(catalogo);
    reglas.aplicar(expediente.hechos(), recolector);
    Hallazgos hallazgos = new Hallazgos(ejercicio, tope);
    Juez juez = new Juez(catalogo, expediente, fecha, hallazgos);
    juez.juzgar(recolector);
    return redactor.informe(ejercicio, fecha, expediente, juez.dictamenes(), hallazgos);
  }

  /**
   * The reports of many exercises as of a date, in their order, worked out on all processors while
   * holding only a few at a time.
   *
   * @return a sequential stream, to be closed if it is not read to its end; it throws {@link
   *     ReglaException} when a rule fails
   */
  public Stream<Informe> evaluar(Stream<EjercicioLocal> ejercicios, LocalDate fecha) {
    requireNonNull(fecha, "fecha");
    return EnOrden.aplicar(ejercicios, ejercicio -> evaluar(ejercicio, fecha));
  }

  /**
   * Every deadline of an exercise as of a date: met, due, overdue, or without a date yet and then
   * hanging on which act. Empty for an exercise whose shape is wrong.
   *
   * @throws NullPointerException when either is null
   * @throws ReglaException when a rule fails
   */
  public Calendario calendario(EjercicioLocal ejercicio, LocalDate fecha) {
    Informe informe = evaluar(ejercicio, fecha);
    if (!informe.errores().isEmpty()) {
      return new Calendario(ejercicio.id(), fecha, List.of());
    }
    return ArmadorDelCalendario.armar(
        catalogo, new Expediente(ejercicio, fecha, parametros), informe);
  }

  /**
   * What a requirement asks and how its sentence is read.
   *
   * @param requisito id of the requirement
   * @throws IllegalArgumentException when no requirement has this id
   */
  public Explicacion explicar(String requisito) {
    return explicador.explicar(requisito);
  }

  /**
   * Why an exercise got its result for one requirement, and the smallest change that would turn it.
   *
   * @throws IllegalArgumentException when no requirement has this id
   * @throws ReglaException when a rule fails
   */
  public ExplicacionDelResultado explicar(
      String requisito, EjercicioLocal ejercicio, LocalDate fecha) {
    return explicador.explicar(requisito, ejercicio, fecha, otro -> evaluar(otro, fecha));
  }
}
