package org.gobiernoabierto.reglas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Parametro;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.parametros.Parametros;
import org.jspecify.annotations.Nullable;

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
  private final List<OyenteDeReglas> oyentes;
  private final Forma forma;
  private final List<Conjunto> conjuntos;
  private final Aplicables todos;

  private Evaluador(Builder builder) {
    parametros = builder.parametros;
    tope = builder.tope;
    oyentes = List.copyOf(builder.oyentes);
    forma = builder.forma == null ? new Forma() : builder.forma;
    conjuntos = builder.conjuntos();
    todos = Aplicables.todos(conjuntos, parametros);
  }

  /** An evaluator of the guide under its published reading. */
  public static Evaluador create() {
    return builder().build();
  }

  /** An evaluator of the guide under another reading of what it leaves open. */
  public static Evaluador create(Parametros parametros) {
    return builder().parametros(parametros).build();
  }

  /** What an evaluator can be told before it is made. */
  public static Builder builder() {
    return new Builder();
  }

  /** Makes an evaluator. Not thread-safe. */
  public static final class Builder {

    private final List<ReglasAdicionales> adicionales = new ArrayList<>();
    private final List<Conjunto> cargados = new ArrayList<>();
    private final List<OyenteDeReglas> oyentes = new ArrayList<>();
    private final Set<String> huellas = new HashSet<>();
    private @Nullable Conjunto enLugarDeLaGuia;
    private @Nullable Forma forma;
    private Parametros parametros = Parametros.porOmision();
    private TopeDeHallazgos tope = TopeDeHallazgos.PREDETERMINADO;

    private Builder() {}

    /** The reading of what the guide leaves open. */
    public Builder parametros(Parametros lectura) {
      parametros = requireNonNull(lectura, "parametros");
      return this;
    }

    /** How many findings a report lists at most. */
    public Builder tope(TopeDeHallazgos maximo) {
      tope = requireNonNull(maximo, "tope");
      return this;
    }

    /** A rule set beside the guide's. */
    public Builder agregar(ReglasAdicionales reglas) {
      adicionales.add(requireNonNull(reglas, "reglas"));
      return this;
    }

    /** A rule set beside the guide's that has been loaded already. */
    Builder agregar(Conjunto conjunto) {
      cargados.add(conjunto);
      return this;
    }

    /** A copy of the guide's rules under work, in its place. */
    Builder enLugarDeLaGuia(Conjunto reglas) {
      enLugarDeLaGuia = reglas;
      return this;
    }

    /** One that was made before. */
    Builder forma(Forma hecha) {
      forma = hecha;
      return this;
    }

    /**
     * Every rule set that the class path has, through {@link ServiceLoader}.
     *
     * @throws IllegalArgumentException when one that is named there cannot be had
     */
    public Builder instaladas() {
      try {
        ServiceLoader.load(ReglasAdicionales.class).forEach(adicionales::add);
      } catch (ServiceConfigurationError e) {
        throw new IllegalArgumentException(
            "No se pudo cargar un conjunto de reglas: " + e.getMessage(), e);
      }
      return this;
    }

    /**
     * Refuses rule sets but those with this SHA-256, the guide's included, as reports give it; said
     * more than once, but those with one of them. It is the one that the build wrote into the
     * artifact: it tells versions apart and does not prove that nobody tampered with a jar.
     */
    public Builder huella(String sha256) {
      huellas.add(sha256.toLowerCase(Locale.ROOT));
      return this;
    }

    /** Someone to be told what rules do. */
    public Builder oyente(OyenteDeReglas oyente) {
      oyentes.add(requireNonNull(oyente, "oyente"));
      return this;
    }

    /**
     * An evaluator of all this.
     *
     * @throws IllegalArgumentException when a rule set is not what it should be, has an id or a
     *     rule of another's, is less strict than the guide or has a fingerprint that is refused
     */
    public Evaluador build() {
      return new Evaluador(this);
    }

    /** The guide's first, the others by name. */
    private List<Conjunto> conjuntos() {
      List<Conjunto> conjuntos = new ArrayList<>();
      conjuntos.addAll(cargados);
      adicionales.forEach(reglas -> conjuntos.add(Conjunto.de(reglas)));
      conjuntos.sort(Comparator.comparing(c -> c.catalogo().conjunto().nombre()));
      conjuntos.add(0, enLugarDeLaGuia == null ? Conjunto.deLaGuia() : enLugarDeLaGuia);
      Set<String> nombres = new HashSet<>();
      List<Catalogo> anteriores = new ArrayList<>();
      Set<String> ids = new HashSet<>();
      for (Conjunto conjunto : conjuntos) {
        ConjuntoDeReglas datos = conjunto.catalogo().conjunto();
        exigir(nombres.add(datos.nombre()), "Hay dos conjuntos de reglas «%s»", datos.nombre());
        exigir(
            huellas.isEmpty() || huellas.contains(datos.huella()),
            "La huella del conjunto «%s» no es una de las admitidas: %s",
            datos.nombre(),
            datos.huella());
        String prefijo = conjunto.catalogo().prefijo();
        exigir(
            anteriores.stream().noneMatch(otro -> otro.seConfundeCon(prefijo)),
            "El prefijo «%s» del conjunto «%s» se confunde con el de otro",
            prefijo,
            datos.nombre());
        anteriores.add(conjunto.catalogo());
        for (Ficha ficha : conjunto.catalogo().fichas()) {
          String id = ficha.requisito().id();
          exigir(ids.add(id), "El requisito %s del conjunto «%s» es de otro", id, datos.nombre());
        }
        if (conjunto != conjuntos.get(0)) {
          conjunto.catalogo().parametros().stream()
              .map(Parametro::nombre)
              .forEach(
                  nombre ->
                      exigir(
                          nombre.startsWith(prefijo),
                          "El parámetro «%s» del conjunto «%s» no empieza con su prefijo «%s»",
                          nombre,
                          datos.nombre(),
                          prefijo));
        }
      }
      return List.copyOf(conjuntos);
    }

    private static void exigir(boolean condicion, String mensaje, Object... datos) {
      if (!condicion) {
        throw new IllegalArgumentException(mensaje.formatted(datos));
      }
    }
  }

  /** The rule sets that it was made with, the guide's first. */
  public List<ConjuntoDeReglas> conjuntos() {
    return conjuntos.stream().map(c -> c.catalogo().conjunto()).toList();
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
    return evaluar(ejercicio, fecha, oyentes);
  }

  private Informe evaluar(EjercicioLocal ejercicio, LocalDate fecha, List<OyenteDeReglas> quienes) {
    requireNonNull(fecha, "fecha");
    List<Falla> fallas = forma.fallas(requireNonNull(ejercicio, "ejercicio"));
    Aplicables aplicables = aplicables(fecha);
    if (!fallas.isEmpty()) {
      return aplicables.sinEvaluar(ejercicio, fecha, fallas);
    }
    return aplicables.evaluar(ejercicio, fecha, tope, quienes);
  }

  private Aplicables aplicables(LocalDate fecha) {
    boolean vigentes =
        conjuntos.size() == 1
            || conjuntos.stream().allMatch(c -> c.catalogo().vigencia().incluye(fecha));
    return vigentes ? todos : Aplicables.en(fecha, conjuntos, parametros);
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
    Aplicables aplicables = aplicables(fecha);
    return ArmadorDelCalendario.armar(
        aplicables.fichas(), new Expediente(ejercicio, fecha, aplicables.parametros()), informe);
  }

  /**
   * What every requirement asks and how its sentences are read, and the parameters, with the values
   * they have with all rule sets in force.
   */
  public CatalogoDeRequisitos catalogo() {
    return new Explicador(todos).catalogo();
  }

  /**
   * What a requirement asks and how its sentence is read.
   *
   * @param requisito id of the requirement
   * @throws IllegalArgumentException when no requirement has this id
   */
  public Explicacion explicar(String requisito) {
    return new Explicador(todos).explicar(requisito);
  }

  /**
   * Why an exercise got its result for one requirement, and the smallest change that would turn it.
   *
   * @throws IllegalArgumentException when no requirement has this id
   * @throws ReglaException when a rule fails
   */
  public ExplicacionDelResultado explicar(
      String requisito, EjercicioLocal ejercicio, LocalDate fecha) {
    return new Explicador(aplicables(fecha))
        .explicar(requisito, ejercicio, fecha, otro -> evaluar(otro, fecha, List.of()));
  }
}
