package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Paso;
import org.gobiernoabierto.informe.SituacionDePaso;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.ElementosDelPlan;
import org.gobiernoabierto.modelo.ElementosDelPlan.Elemento;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.modelo.Refrendo;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.reglas.catalogo.Etapa;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as it stands on a date: what has happened by then, and which of it counts. An act
 * dated later is a plan; one dated before the Declaration does not count (§1.2).
 */
public final class Expediente {

  private final EjercicioLocal ejercicio;
  private final LocalDate fecha;
  private final Lectura lectura;
  private final Desconocidos desconocidos;
  private final Map<String, Actor> actores;
  private final @Nullable LocalDate arranque;
  private final @Nullable LocalDate inicioDelPeriodo;
  private final @Nullable LocalDate instalacion;
  private final @Nullable LocalDate lanzamiento;
  private final Actos actos;
  private final Plazos plazos;
  private @Nullable ElementosDelPlan elementos;

  /**
   * @param lectura how the exercise is read
   */
  public Expediente(EjercicioLocal ejercicio, LocalDate fecha, Lectura lectura) {
    this.ejercicio = ejercicio;
    this.fecha = fecha;
    this.lectura = lectura;
    desconocidos = Desconocidos.en(ejercicio);
    actores = new HashMap<>(2 * ejercicio.actores().size());
    for (Actor actor : ejercicio.actores()) {
      actores.put(actor.id(), actor);
    }
    Declaracion declaracion = ejercicio.declaracion();
    LocalDate firma = declaracion == null ? null : declaracion.fecha();
    arranque = consta(firma) ? firma : null;
    inicioDelPeriodo = ultimoRefrendo(declaracion);
    SecretariadoTecnicoLocal secretariado = ejercicio.secretariado();
    instalacion =
        secretariado == null || secretariado.instalacion() == null
            ? null
            : siCuenta(secretariado.instalacion().fecha());
    PlanDeAccionLocal plan = ejercicio.plan();
    lanzamiento =
        plan == null || plan.lanzamiento() == null ? null : siCuenta(plan.lanzamiento().fecha());
    actos = new Actos(this);
    plazos = new Plazos(this);
  }

  /**
   * Whether the same record gives the same facts here and there: both are of one date and reading,
   * the works started on the same day, the actors are the same, and references to elements of the
   * plan lead to the same.
   */
  boolean miraIgualQue(Expediente otro) {
    return fecha.equals(otro.fecha)
        && lectura == otro.lectura
        && Objects.equals(arranque, otro.arranque)
        && sonLosMismos(ejercicio.actores(), otro.ejercicio.actores())
        && tienenLosMismosElementos(ejercicio.plan(), otro.ejercicio.plan());
  }

  private static boolean tienenLosMismosElementos(
      @Nullable PlanDeAccionLocal uno, @Nullable PlanDeAccionLocal otro) {
    if (uno == otro) {
      return true;
    }
    List<Compromiso> unos = uno == null ? List.of() : uno.compromisos();
    List<Compromiso> otros = otro == null ? List.of() : otro.compromisos();
    return unos.size() == otros.size()
        && IntStream.range(0, unos.size())
            .allMatch(i -> tienenLosMismosElementos(unos.get(i), otros.get(i)));
  }

  private static boolean tienenLosMismosElementos(Compromiso uno, Compromiso otro) {
    return uno == otro
        || (Objects.equals(uno.id(), otro.id())
            && sonLosMismos(uno.actividades(), otro.actividades(), Actividad::id)
            && sonLosMismos(uno.productos(), otro.productos(), Producto::id));
  }

  private static <T> boolean sonLosMismos(List<T> unos, List<T> otros) {
    return sonLosMismos(unos, otros, uno -> null);
  }

  /**
   * @param id what tells them apart; null for what is the same only if it is one
   */
  private static <T> boolean sonLosMismos(
      List<T> unos, List<T> otros, Function<T, @Nullable String> id) {
    if (unos.size() != otros.size()) {
      return false;
    }
    for (int i = 0; i < unos.size(); i++) {
      if (unos.get(i) != otros.get(i)) {
        String suyo = id.apply(unos.get(i));
        if (suyo == null || !suyo.equals(id.apply(otros.get(i)))) {
          return false;
        }
      }
    }
    return true;
  }

  /** All facts that rules can read. */
  public List<Object> hechos() {
    return hechos(hecho -> true);
  }

  /**
   * The facts that rules read.
   *
   * @param interesa whether some rule reads facts of a class; those of others may be left out
   */
  public List<Object> hechos(Predicate<Class<?>> interesa) {
    return reunir(new Hechos(this, interesa, null));
  }

  List<Object> reunir(Hechos hechos) {
    HechosDelEjercicio.reunir(this, hechos);
    HechosDelArranque.reunir(this, hechos);
    HechosDeLaSensibilizacion.reunir(this, hechos);
    HechosDelSecretariado.reunir(this, hechos);
    HechosDeLasMesas.reunir(this, hechos);
    HechosDelPlan.reunir(this, hechos);
    HechosDelSeguimiento.reunir(this, hechos);
    return hechos.todos();
  }

  /** The kinds of acts of a step that have happened and count, in the guide's order. */
  public List<SituacionDePaso.Acto> actosDe(Paso paso) {
    List<SituacionDePaso.Acto> suyos = new ArrayList<>();
    for (int i = 0; i < lectura.etapas().size(); i++) {
      Etapa etapa = lectura.etapas().get(i);
      LocalDate primero = actos.primero(i);
      if (etapa.paso() == paso.numero() && primero != null) {
        suyos.add(new SituacionDePaso.Acto(etapa.nombre(), primero));
      }
    }
    return suyos;
  }

  /** When everything is due. */
  public Plazos plazos() {
    return plazos;
  }

  /**
   * Whether an act of a step, or of a later one, is recorded by the date.
   *
   * @param paso number of the step
   */
  public boolean iniciado(int paso) {
    return actos.haySobre(paso);
  }

  /**
   * Whether there may be such an act besides: one is recorded without its day, or is declared
   * unknown.
   *
   * @param paso number of the step
   */
  public boolean puedeHaberIniciado(int paso) {
    return actos.puedeHaberSobre(paso);
  }

  /** What it was made of. */
  public EjercicioLocal ejercicio() {
    return ejercicio;
  }

  /** The date of the evaluation. */
  public LocalDate fecha() {
    return fecha;
  }

  /** What the exercise declares unknown; nothing in a completion of it. */
  public Desconocidos desconocidos() {
    return desconocidos;
  }

  /** Whether the Declaration may be signed, on a date that is declared unknown. */
  boolean arranqueDesconocido() {
    return arranque == null && desconocidos.incluye("/declaracion/fecha");
  }

  /** How the exercise is read. */
  public Lectura lectura() {
    return lectura;
  }

  /** Date of the Declaration, with which the works start formally; null while not signed. */
  @Nullable LocalDate arranque() {
    return arranque;
  }

  private @Nullable LocalDate ultimoRefrendo(@Nullable Declaracion declaracion) {
    if (arranque == null || declaracion == null) {
      return arranque;
    }
    LocalDate ultimo = null;
    for (Refrendo refrendo : declaracion.refrendos()) {
      ultimo = Fechas.ultima(ultimo, siCuenta(refrendo.fecha()));
    }
    return ultimo == null ? arranque : ultimo;
  }

  /** Date of the Declaration or of its last renewal, from which the period runs. */
  @Nullable LocalDate inicioDelPeriodo() {
    return inicioDelPeriodo;
  }

  /** Whether something dated {@code cuando} has happened. */
  boolean consta(@Nullable LocalDate cuando) {
    return cuando != null && !cuando.isAfter(fecha);
  }

  /** Whether something dated {@code cuando} has happened and not before the Declaration. */
  boolean cuenta(@Nullable LocalDate cuando) {
    return cuando != null && consta(cuando) && arranque != null && !cuando.isBefore(arranque);
  }

  /** Whether something dated {@code cuando} has happened, or is dated on no day. */
  boolean constaOFalta(@Nullable LocalDate cuando) {
    return cuando == null || consta(cuando);
  }

  /** The date if it counts, otherwise null. */
  @Nullable LocalDate siCuenta(@Nullable LocalDate cuando) {
    return cuenta(cuando) ? cuando : null;
  }

  Actos actos() {
    return actos;
  }

  /** The sector of an actor; null while it, or who it was, is not known. */
  @Nullable Sector sector(@Nullable String actor) {
    Actor suyo = actores.get(actor);
    return suyo == null ? null : suyo.sector();
  }

  /**
   * The sector of an actor for a fact. Rules never see it missing: what is not known is completed
   * before they look, and an exercise in which it is not said at all has a fault.
   */
  @SuppressWarnings("NullAway")
  Sector sectorVisto(@Nullable String actor) {
    return sector(actor);
  }

  /** The sectors of {@code actores}, as bits. */
  int sectores(List<String> actores) {
    int bits = Sectores.NINGUNO;
    for (int i = 0; i < actores.size(); i++) {
      Sector sector = sector(actores.get(i));
      bits |= sector == null ? Sectores.NINGUNO : Sectores.de(sector);
    }
    return bits;
  }

  /** The activity or product that {@code referencia} names; null for none. */
  @Nullable Elemento elemento(@Nullable String referencia) {
    if (elementos == null) {
      elementos = ElementosDelPlan.de(ejercicio.plan());
    }
    return elementos.buscar(referencia);
  }

  @Nullable String nombre(@Nullable String actor) {
    Actor suyo = actores.get(actor);
    return suyo == null || suyo.nombre() == null ? actor : suyo.nombre();
  }

  /** The days on which the exercise goes from one part of its course to the next, so far. */
  public NavigableSet<LocalDate> hitos() {
    NavigableSet<LocalDate> hitos = new TreeSet<>();
    Stream.concat(
            Stream.of(arranque, inicioDelPeriodo, instalacion, lanzamiento, fecha),
            IntStream.range(0, lectura.etapas().size()).mapToObj(actos::primero))
        .filter(Objects::nonNull)
        .forEach(hitos::add);
    return hitos;
  }

  /** Launch of the plan, if it counts. */
  @Nullable LocalDate lanzamiento() {
    return lanzamiento;
  }

  /** Installation of the Secretariat, if it counts. */
  @Nullable LocalDate instalacion() {
    return instalacion;
  }
}
