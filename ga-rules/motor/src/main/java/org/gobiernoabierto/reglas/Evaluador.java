package org.gobiernoabierto.reglas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.ExplicacionDelResultado;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.Anios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.explicacion.Explicador;
import org.gobiernoabierto.reglas.forma.Forma;
import org.gobiernoabierto.reglas.repertorio.Aplicables;
import org.gobiernoabierto.reglas.repertorio.Conjunto;
import org.gobiernoabierto.reglas.repertorio.Instalados;
import org.gobiernoabierto.reglas.repertorio.Repertorio;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates exercises against the requirements of the guide of their edition, and of what stands
 * beside it.
 *
 * <p>Thread-safe and expensive to make: build one and keep it.
 *
 * <pre>{@code
 * Evaluador evaluador = Evaluador.create();
 * Informe informe = evaluador.evaluar(ejercicio, LocalDate.of(2018, 3, 20));
 * }</pre>
 */
public final class Evaluador {

  private final TopeDeHallazgos tope;
  private final List<OyenteDeReglas> oyentes;
  private final Forma forma;
  private final Repertorio repertorio;

  private Evaluador(Builder builder) {
    tope = builder.tope;
    oyentes = List.copyOf(builder.oyentes);
    forma = builder.forma == null ? new Forma() : builder.forma;
    repertorio = builder.repertorio();
  }

  /** An evaluator of the guides that the class path has, under their published reading. */
  public static Evaluador create() {
    return builder().build();
  }

  /** The same under another reading of what the guides leave open. */
  public static Evaluador create(Parametros parametros) {
    return builder().parametros(parametros).build();
  }

  /** What an evaluator can be told before it is made. */
  public static Builder builder() {
    return new Builder();
  }

  /** Makes an evaluator. Not thread-safe. */
  public static final class Builder {

    private final List<ArtefactoDeReglas> agregados = new ArrayList<>();
    private final List<OyenteDeReglas> oyentes = new ArrayList<>();
    private final Set<String> huellas = new HashSet<>();
    private @Nullable ArtefactoDeReglas enPrueba;
    private @Nullable Map<ArtefactoDeReglas, Catalogo> instalados;
    private Map<ArtefactoDeReglas, Conjunto> hechas = Map.of();
    private @Nullable String guia;
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

    /** The guide that is to judge every exercise, whatever its edition. */
    public Builder guia(String nombre) {
      guia = requireNonNull(nombre, "guia");
      return this;
    }

    /** A rule set beside the guides, or another guide. */
    public Builder agregar(ArtefactoDeReglas reglas) {
      agregados.add(requireNonNull(reglas, "reglas"));
      return this;
    }

    /**
     * One under work: a guide judges in the place of all others; any other rule set stands beside
     * them.
     */
    Builder enPrueba(ArtefactoDeReglas reglas) {
      enPrueba = reglas;
      return this;
    }

    /** The guides of the class path, read and made before. */
    Builder instalados(
        Map<ArtefactoDeReglas, Catalogo> catalogos, Map<ArtefactoDeReglas, Conjunto> guias) {
      instalados = catalogos;
      hechas = guias;
      return this;
    }

    /** One that was made before. */
    Builder forma(Forma hecha) {
      forma = hecha;
      return this;
    }

    /**
     * Every rule set that the class path of the calling thread has, through {@link
     * java.util.ServiceLoader}, and not only its guides.
     *
     * @throws IllegalArgumentException when one that is named there cannot be had
     */
    public Builder instaladas() {
      ClassLoader cargador = Thread.currentThread().getContextClassLoader();
      agregados.addAll(cargador == null ? Instalados.todos() : Instalados.en(cargador));
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

    private Repertorio repertorio() {
      Map<ArtefactoDeReglas, Catalogo> catalogos = new LinkedHashMap<>();
      (instalados == null ? Instalados.guias() : instalados)
          .forEach((reglas, catalogo) -> agregar(reglas, catalogo, catalogos));
      agregados.forEach(reglas -> agregar(reglas, Conjunto.catalogo(reglas), catalogos));
      String pedida = guia;
      if (enPrueba != null) {
        Catalogo catalogo = Conjunto.catalogo(enPrueba);
        if (catalogo.esGuia()) {
          pedida = catalogo.conjunto().nombre();
          String base = catalogo.sobre();
          catalogos.values().removeIf(otro -> !otro.conjunto().nombre().equals(base));
        }
        catalogos.put(enPrueba, catalogo);
      }
      Map<ArtefactoDeReglas, Conjunto> guias = Repertorio.guias(catalogos, hechas);
      List<Conjunto> otros = new ArrayList<>();
      catalogos.forEach(
          (reglas, catalogo) -> {
            if (!catalogo.esGuia()) {
              otros.add(Conjunto.de(reglas, catalogo));
            }
          });
      return new Repertorio(List.copyOf(guias.values()), otros, parametros, pedida);
    }

    /** The same artifact, found twice, counts once. */
    private void agregar(
        ArtefactoDeReglas reglas, Catalogo catalogo, Map<ArtefactoDeReglas, Catalogo> catalogos) {
      ConjuntoDeReglas datos = catalogo.conjunto();
      if (catalogos.values().stream().anyMatch(otro -> otro.conjunto().equals(datos))) {
        return;
      }
      if (!huellas.isEmpty() && !huellas.contains(datos.huella())) {
        throw new ArgumentoException(
            new Texto(
                    "La huella del conjunto «{nombre}» no es una de las admitidas: {huella}",
                    "The fingerprint of the rule set “{nombre}” is none of those admitted:"
                        + " {huella}")
                .con("nombre", datos.nombre(), "huella", datos.huella()));
      }
      catalogos.put(reglas, catalogo);
    }
  }

  /** The rule sets that it was made with, the guides first. */
  public List<ConjuntoDeReglas> conjuntos() {
    return repertorio.todos().stream().map(c -> c.catalogo().conjunto()).toList();
  }

  /** An exercise as it stands on a date, as it is read here. */
  Expediente expediente(EjercicioLocal ejercicio, LocalDate fecha) {
    return new Expediente(ejercicio, fecha, repertorio.de(ejercicio, fecha).lectura());
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
   * As {@link #fallasDeForma}, telling each fault when it is found, and no more once {@code
   * destino} says so. Who reads texts of strangers gives a reader this one, which holds no more
   * faults than the reader lists. The order is that of the model, the same for the same exercise.
   *
   * @param destino takes a fault, and says whether to go on
   */
  public void revisarForma(EjercicioLocal ejercicio, Predicate<Falla> destino) {
    forma.revisar(requireNonNull(ejercicio, "ejercicio"), requireNonNull(destino, "destino"));
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
   * @throws IllegalArgumentException when the date lies in no year that dates may lie in ({@link
   *     Anios})
   * @throws ReglaException when a rule fails
   */
  public Informe evaluar(EjercicioLocal ejercicio, LocalDate fecha) {
    return evaluar(ejercicio, fecha, oyentes);
  }

  private Informe evaluar(EjercicioLocal ejercicio, LocalDate fecha, List<OyenteDeReglas> quienes) {
    Anios.exigir(requireNonNull(fecha, "fecha"));
    List<Falla> fallas = forma.fallas(requireNonNull(ejercicio, "ejercicio"));
    Aplicables aplicables = repertorio.de(ejercicio, fecha);
    if (!fallas.isEmpty()) {
      return aplicables.sinEvaluar(ejercicio, fecha, fallas);
    }
    return aplicables.evaluar(ejercicio, fecha, tope, quienes);
  }

  /**
   * The reports of many exercises as of a date, in their order, worked out on all processors while
   * holding only a few at a time. The threads are daemons, and end with the stream.
   *
   * @return a sequential stream, to be closed if it is not read to its end; it throws {@link
   *     ReglaException} when a rule fails
   */
  public Stream<Informe> evaluar(Stream<EjercicioLocal> ejercicios, LocalDate fecha) {
    Anios.exigir(requireNonNull(fecha, "fecha"));
    return EnOrden.aplicar(ejercicios, ejercicio -> evaluar(ejercicio, fecha));
  }

  /**
   * As {@link #evaluar(Stream, LocalDate)}, worked out by an executor of the host's, virtual
   * threads included, and by the reader where it is behind.
   *
   * @param ejecutor is left as it is when the stream ends; what it throws when it takes no more
   *     work, the stream throws
   */
  public Stream<Informe> evaluar(
      Stream<EjercicioLocal> ejercicios, LocalDate fecha, Executor ejecutor) {
    Anios.exigir(requireNonNull(fecha, "fecha"));
    return EnOrden.aplicar(
        ejercicios,
        ejercicio -> evaluar(ejercicio, fecha),
        ejecutor,
        Runtime.getRuntime().availableProcessors());
  }

  /**
   * Every deadline of an exercise as of a date: met, due, overdue, or without a date yet and then
   * hanging on which act. Empty for an exercise whose shape is wrong.
   *
   * @throws NullPointerException when either is null
   * @throws ReglaException when a rule fails
   */
  public Calendario calendario(EjercicioLocal ejercicio, LocalDate fecha) {
    return calendario(ejercicio, evaluar(ejercicio, fecha));
  }

  /**
   * As {@link #calendario(EjercicioLocal, LocalDate)}, for an exercise that has been evaluated.
   *
   * @param informe the report of the exercise that this evaluator gave
   */
  public Calendario calendario(EjercicioLocal ejercicio, Informe informe) {
    LocalDate fecha = informe.fecha();
    if (!informe.errores().isEmpty()) {
      return new Calendario(ejercicio.id(), fecha, null, null, List.of(), false);
    }
    Aplicables aplicables = repertorio.de(ejercicio, fecha);
    return ArmadorDelCalendario.armar(
        aplicables.fichas(), new Expediente(ejercicio, fecha, aplicables.lectura()), informe);
  }

  /**
   * What every requirement asks and how its sentences are read, and the parameters, with the values
   * they have with the last version of each rule set in force.
   */
  public CatalogoDeRequisitos catalogo() {
    return new Explicador(repertorio.ultimos()).catalogo();
  }

  /**
   * What a requirement asks and how its sentence is read.
   *
   * @param requisito id of the requirement
   * @throws IllegalArgumentException when no requirement has this id
   */
  public Explicacion explicar(String requisito) {
    return new Explicador(repertorio.ultimos()).explicar(requisito);
  }

  /**
   * Why an exercise got its result for one requirement, and the smallest change that would turn it.
   *
   * @throws IllegalArgumentException when no requirement has this id
   * @throws ReglaException when a rule fails
   */
  public ExplicacionDelResultado explicar(
      String requisito, EjercicioLocal ejercicio, LocalDate fecha) {
    return new Explicador(repertorio.de(ejercicio, fecha))
        .explicar(
            requisito,
            ejercicio,
            evaluar(ejercicio, fecha, List.of()),
            otro ->
                forma.fallas(otro).isEmpty()
                    ? repertorio.de(otro, fecha).resultado(requisito, otro, fecha)
                    : null);
  }
}
