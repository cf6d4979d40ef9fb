package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.ElementosDelPlan;
import org.gobiernoabierto.modelo.ElementosDelPlan.Elemento;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Refrendo;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Sector;
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
  private final boolean arranqueDesconocido;
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
    desconocidos = Desconocidos.en(ejercicio.desconocidos());
    actores = new HashMap<>(2 * ejercicio.actores().size());
    for (Actor actor : ejercicio.actores()) {
      actores.put(actor.id(), actor);
    }
    Declaracion declaracion = ejercicio.declaracion();
    LocalDate firma = declaracion == null ? null : declaracion.fecha();
    arranque = consta(firma) ? firma : null;
    arranqueDesconocido = firma == null && desconocidos.incluye("/declaracion/fecha");
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
    Hechos hechos = new Hechos(this, interesa);
    HechosDelEjercicio.reunir(this, hechos);
    HechosDelArranque.reunir(this, hechos);
    HechosDeLaSensibilizacion.reunir(this, hechos);
    HechosDelSecretariado.reunir(this, hechos);
    HechosDeLasMesas.reunir(this, hechos);
    HechosDelPlan.reunir(this, hechos);
    HechosDelSeguimiento.reunir(this, hechos);
    return hechos.todos();
  }

  /** When everything is due. */
  public Plazos plazos() {
    return plazos;
  }

  /** What the exercise declares unknown. */
  public Desconocidos desconocidos() {
    return desconocidos;
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

  EjercicioLocal ejercicio() {
    return ejercicio;
  }

  LocalDate fecha() {
    return fecha;
  }

  /** How the exercise is read. */
  public Lectura lectura() {
    return lectura;
  }

  /** Date of the Declaration, with which the works start formally; null while not signed. */
  @Nullable LocalDate arranque() {
    return arranque;
  }

  /** Whether the Declaration may be signed, on a date that is declared unknown. */
  boolean arranqueDesconocido() {
    return arranqueDesconocido;
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
    return consta(cuando)
        && (arranqueDesconocido || arranque != null && !cuando.isBefore(arranque));
  }

  /**
   * Whether {@code cuando}, recorded at {@code ruta}, is past, or is missing without being unknown.
   */
  boolean constaOFalta(@Nullable LocalDate cuando, String ruta) {
    return cuando == null ? !desconocidos.declara(ruta) : consta(cuando);
  }

  /** As {@link #constaOFalta(LocalDate, String)}, for the {@code fecha} of an element of a list. */
  boolean constaOFalta(@Nullable LocalDate cuando, String lista, int numero) {
    return cuando == null
        ? desconocidos.ninguno() || !desconocidos.declara(lista + numero + "/fecha")
        : consta(cuando);
  }

  /** The date if it counts, otherwise null. */
  @Nullable LocalDate siCuenta(@Nullable LocalDate cuando) {
    return cuenta(cuando) ? cuando : null;
  }

  Actos actos() {
    return actos;
  }

  Sector sector(String actor) {
    return actores.get(actor).sector();
  }

  /** The sectors of {@code actores}, as bits. */
  int sectores(List<String> actores) {
    int bits = Sectores.NINGUNO;
    for (int i = 0; i < actores.size(); i++) {
      bits |= Sectores.de(sector(actores.get(i)));
    }
    return bits;
  }

  /** The activity or product that {@code referencia} names; null for none. */
  @Nullable Elemento elemento(String referencia) {
    if (elementos == null) {
      elementos = ElementosDelPlan.de(ejercicio.plan());
    }
    return elementos.buscar(referencia);
  }

  String nombre(String actor) {
    String nombre = actores.get(actor).nombre();
    return nombre == null ? actor : nombre;
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
