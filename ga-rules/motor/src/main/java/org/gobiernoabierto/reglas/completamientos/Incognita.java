package org.gobiernoabierto.reglas.completamientos;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.DesconocidoBuilder;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Periodo;
import org.gobiernoabierto.modelo.VersionDelDato;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.modelo.validacion.Direccion;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/** A place that is not known and what could stand there. Immutable. */
final class Incognita {

  private static final String FECHA = "fecha";
  private static final String UN_NUMERO = "100";
  private static final int INVENTOS = 12;
  static final int DIAS = 40;
  private static final int PRIMERAS = 4;

  private final Sitio sitio;
  private final Desconocido dicho;
  private final String especie;
  private final List<Object> versiones;
  private final Registros.@Nullable Miembro miembro;

  /**
   * @param sitio the place
   * @param dicho what the exercise says of it
   */
  Incognita(Sitio sitio, Desconocido dicho) {
    this.sitio = sitio;
    this.dicho = dicho;
    especie = sitio.especie();
    versiones =
        dicho.versiones().stream()
            .map(version -> sitio.leido(version.valor()))
            .filter(Objects::nonNull)
            .toList();
    miembro = miembro(sitio);
  }

  Sitio sitio() {
    return sitio;
  }

  Desconocido dicho() {
    return dicho;
  }

  /** The same for the same member of every element of a list. */
  String especie() {
    return especie;
  }

  /** The same with what else is said of it. */
  Incognita y(Desconocido otro) {
    return new Incognita(
        sitio,
        DesconocidoBuilder.builder(dicho)
            .noAntesDe(ultimo(dicho.noAntesDe(), otro.noAntesDe()))
            .noDespuesDe(primero(dicho.noDespuesDe(), otro.noDespuesDe()))
            .versiones(dicho.versiones().isEmpty() ? otro.versiones() : dicho.versiones())
            .cuantos(dicho.cuantos() == null ? otro.cuantos() : dicho.cuantos())
            .build());
  }

  /**
   * An act that is told without a day had happened by the last day that the sources tell of.
   *
   * @param datosHasta that day; null when it is not said
   */
  Incognita contada(@Nullable LocalDate datosHasta) {
    boolean seCuenta =
        datosHasta != null
            && sitio.tipo() == LocalDate.class
            && sitio.nombre().equals(FECHA)
            && sitio.dueno() != null
            && limites().isEmpty();
    return seCuenta
        ? new Incognita(sitio, DesconocidoBuilder.builder(dicho).noDespuesDe(datosHasta).build())
        : this;
  }

  /** The bounds of a day, and what sources say that it is. */
  List<LocalDate> limites() {
    return Stream.concat(
            Stream.of(dicho.noAntesDe(), dicho.noDespuesDe()),
            versiones.stream().filter(LocalDate.class::isInstance).map(LocalDate.class::cast))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Whether it is what one of the sources says. */
  boolean loDicenSusFuentes() {
    return !dicho.versiones().isEmpty()
        && dicho.versiones().stream().noneMatch(VersionDelDato::inferida)
        && versiones.size() == dicho.versiones().size();
  }

  /** Who says that a value stands there; null when nobody is said to. */
  @Nullable String fuente(@Nullable Object valor) {
    return dicho.versiones().stream()
        .filter(version -> valor != null && valor.equals(sitio.leido(version.valor())))
        .map(VersionDelDato::fuente)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether trying all of {@link #valores} leaves out nothing that could make a difference. */
  boolean agotable() {
    return loDicenSusFuentes()
        || (!(sitio.tipo() instanceof ParameterizedType)
            && (!(sitio.tipo() instanceof Class<?> clase) || !clase.isRecord())
            && sitio.tipo() != Integer.class
            && sitio.tipo() != Object.class
            && !esDeTextoLibre()
            && !esDireccion());
  }

  /** Whether one value stands there, and not a list or an object. */
  boolean esDeUnValor() {
    return sitio.tipo() instanceof Class<?> clase && !clase.isRecord();
  }

  /** Whether it is a list of ids, which can only be of what there is. */
  boolean esDeReferencias(Nombrados nombrados) {
    return sitio.tipo() instanceof ParameterizedType lista
        && lista.getActualTypeArguments()[0] == String.class
        && !nombrados.referibles(sitio.nombre()).isEmpty();
  }

  /** Whether what could stand there depends on which days make a difference. */
  boolean esDeUnDia() {
    return sitio.tipo() == LocalDate.class && !loDicenSusFuentes();
  }

  /** Whether it makes a difference only that there is a text, and not which. */
  boolean esDeTextoLibre() {
    return sitio.tipo() == String.class
        && dicho.versiones().isEmpty()
        && !Identidades.esNombreDeActor(sitio)
        && !esDireccion()
        && !sitio.nombre().equals("persona")
        && (anotado() == null || !anotado().isAnnotationPresent(Identificador.class));
  }

  private boolean esDireccion() {
    return anotado() != null && anotado().isAnnotationPresent(Direccion.class);
  }

  private @Nullable AnnotatedType anotado() {
    return miembro == null ? null : miembro.anotado();
  }

  private boolean esObligado() {
    return miembro != null && miembro.esObligado();
  }

  /** The member that it is; null for an element of a list or an integrator's own member. */
  private static Registros.@Nullable Miembro miembro(Sitio sitio) {
    Object ultima = sitio.partes().get(sitio.partes().size() - 1);
    if (!(ultima instanceof String nombre)) {
      return null;
    }
    Type duena = EjercicioLocal.class;
    for (Object parte : sitio.partes().subList(0, sitio.partes().size() - 1)) {
      duena =
          duena instanceof ParameterizedType lista
              ? lista.getActualTypeArguments()[0]
              : requireNonNull(Registros.de((Class<?>) duena).miembro((String) parte)).tipo();
    }
    return Registros.de((Class<?>) duena).miembro(nombre);
  }

  /**
   * Values that stand for all: extremes first.
   *
   * @param dias the days between which nothing changes
   */
  List<@Nullable Object> valores(Nombrados nombrados, Dias dias) {
    if (loDicenSusFuentes()) {
      return List.copyOf(versiones);
    }
    List<@Nullable Object> valores = distintos(todos(nombrados, dias));
    if (!esObligado()) {
      return valores;
    }
    List<@Nullable Object> algunos = valores.stream().filter(Objects::nonNull).toList();
    return algunos.isEmpty() && sitio.tipo() == String.class
        ? List.of(Nombrados.SUPUESTO)
        : algunos;
  }

  /** With what sources say first. */
  private List<@Nullable Object> distintos(List<@Nullable Object> todos) {
    if (versiones.isEmpty() && sitio.tipo() == LocalDate.class) {
      return todos;
    }
    Set<@Nullable Object> distintos = new LinkedHashSet<>(versiones);
    distintos.addAll(todos);
    return new ArrayList<>(distintos);
  }

  private List<@Nullable Object> todos(Nombrados nombrados, Dias dias) {
    Type tipo = sitio.tipo();
    if (tipo instanceof ParameterizedType lista) {
      return listas(lista, nombrados, dias);
    }
    Class<?> clase = (Class<?>) tipo;
    if (clase == LocalDate.class) {
      return dias(dias.vecinos());
    }
    if (clase == boolean.class) {
      return List.of(true, false);
    }
    if (clase.isEnum()) {
      return List.copyOf(Arrays.asList(clase.getEnumConstants()));
    }
    if (clase.isRecord()) {
      return registros(clase, nombrados, dias);
    }
    if (clase == Integer.class) {
      return conNada(List.of(100, 0, 50, 2016, 2017, 2018));
    }
    if (clase == Object.class) {
      List<Object> valores = new ArrayList<>(nombrados.textos(sitio.nombre()));
      valores.addAll(List.of(true, UN_NUMERO, BigDecimal.TEN, sitio.nombre()));
      return conNada(valores);
    }
    return clase == String.class ? textos(nombrados) : conNada(List.of(BigDecimal.TEN));
  }

  private static List<@Nullable Object> conNada(Collection<?> algo) {
    List<@Nullable Object> valores = new ArrayList<>(algo);
    valores.add(Math.min(1, valores.size()), null);
    return valores;
  }

  private List<@Nullable Object> textos(Nombrados nombrados) {
    AnnotatedType anotado = anotado();
    String nombre = sitio.nombre();
    if (anotado != null && anotado.isAnnotationPresent(Identificador.class)) {
      return conNada(nombrados.referibles(nombre));
    }
    if (nombre.equals("persona")) {
      List<String> personas = new ArrayList<>(List.of(Nombrados.SUPUESTO));
      personas.addAll(nombrados.personas());
      return conNada(personas);
    }
    if (esDireccion()) {
      List<String> direcciones = new ArrayList<>(nombrados.direcciones());
      direcciones.add("https://supuesto.example/");
      return conNada(direcciones);
    }
    if (Identidades.esNombreDeActor(sitio)) {
      List<String> nombres = new ArrayList<>(List.of(Nombrados.SUPUESTO));
      nombres.addAll(Identidades.posibles(sitio, nombrados.actores()));
      return conNada(nombres);
    }
    Set<String> textos = new LinkedHashSet<>(List.of(nombre, UN_NUMERO));
    textos.addAll(Inventor.conocidos(nombre));
    textos.addAll(nombrados.textos(nombre));
    return conNada(textos);
  }

  private List<@Nullable Object> dias(List<LocalDate> vecinos) {
    LocalDate desde = ultimo(dicho.noAntesDe(), limite("fin", true));
    LocalDate hasta = primero(dicho.noDespuesDe(), limite("fin", false));
    List<LocalDate> suyos = entre(desde, hasta, vecinos);
    if (suyos.isEmpty()) {
      return conNada(List.of());
    }
    LocalDate primero = suyos.get(0);
    LocalDate medio = suyos.get(suyos.size() / 2);
    LocalDate ultimo = suyos.get(suyos.size() - 1);
    List<@Nullable Object> valores =
        Stream.of(medio, ultimo, primero)
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    for (LocalDate dia : suyos) {
      if (dia != primero && dia != medio && dia != ultimo) {
        valores.add(dia);
      }
    }
    return dicho.noAntesDe() == null && dicho.noDespuesDe() == null ? conNada(valores) : valores;
  }

  /**
   * Two days and those of others that lie between them.
   *
   * @param todos in order
   */
  private static List<LocalDate> entre(
      @Nullable LocalDate desde, @Nullable LocalDate hasta, List<LocalDate> todos) {
    List<LocalDate> suyos = new ArrayList<>(todos.size() + 2);
    if (desde != null) {
      suyos.add(desde);
    }
    for (LocalDate dia : todos) {
      if ((desde == null || dia.isAfter(desde)) && (hasta == null || dia.isBefore(hasta))) {
        suyos.add(dia);
      }
    }
    boolean cabe = desde == null || (hasta != null && hasta.isAfter(desde));
    if (hasta != null && cabe) {
      suyos.add(hasta);
    }
    return suyos;
  }

  /** What the other end of its period leaves it. */
  private @Nullable LocalDate limite(String fin, boolean elPrimero) {
    if (!(sitio.dueno() instanceof Periodo periodo)) {
      return null;
    }
    boolean esElFin = sitio.nombre().equals(fin);
    if (elPrimero) {
      return esElFin ? periodo.inicio() : null;
    }
    boolean esElInicio = sitio.nombre().equals("inicio") || sitio.nombre().equals(FECHA);
    return esElInicio ? periodo.fin() : null;
  }

  private static @Nullable LocalDate ultimo(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  private static @Nullable LocalDate primero(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }

  private List<@Nullable Object> registros(Class<?> clase, Nombrados nombrados, Dias dias) {
    List<@Nullable Object> valores = new ArrayList<>();
    inventores(nombrados, dias).forEach(inventor -> valores.add(inventor.registro(clase, 0, null)));
    valores.add(Math.min(1, valores.size()), sitio.valor());
    return valores;
  }

  /** The elements that are given, and others. */
  private List<@Nullable Object> listas(ParameterizedType lista, Nombrados nombrados, Dias dias) {
    List<?> dados = sitio.valor() == null ? List.of() : (List<?>) sitio.valor();
    List<@Nullable Object> valores = new ArrayList<>();
    for (Inventor inventor : inventores(nombrados, dias)) {
      List<Object> todos = new ArrayList<>(dados);
      otros(lista, inventor, dados.size()).stream()
          .filter(otro -> !todos.contains(otro))
          .forEach(todos::add);
      valores.add(todos);
    }
    Integer cuantos = dicho.cuantos();
    if (cuantos == null || cuantos <= dados.size()) {
      valores.add(Math.min(1, valores.size()), dados);
    }
    return valores;
  }

  private List<Inventor> inventores(Nombrados nombrados, Dias dias) {
    List<Inventor> inventores = new ArrayList<>();
    for (LocalDate dia : dias.probables(DIAS)) {
      inventores.add(Inventor.generoso(nombrados, dia, inventores.size(), true));
    }
    for (LocalDate dia : dias.hitos()) {
      inventores.add(Inventor.generoso(nombrados, dia, inventores.size(), false));
    }
    List<LocalDate> todos = List.copyOf(dias.criticos());
    for (int i = 0; i < INVENTOS; i++) {
      inventores.add(Inventor.parco(nombrados, todos, i));
    }
    return inventores;
  }

  private List<?> otros(ParameterizedType lista, Inventor inventor, int dados) {
    Type tipo = lista.getActualTypeArguments()[0];
    Integer cuantos = dicho.cuantos();
    if (tipo instanceof Class<?> clase && clase.isRecord()) {
      if (cuantos == null) {
        return inventor.elementos(clase, 0);
      }
      List<Object> otros = new ArrayList<>();
      for (int i = dados; i < cuantos; i++) {
        Record otro = inventor.registro(clase, 0, null);
        if (otro != null) {
          otros.add(otro);
        }
      }
      return otros;
    }
    AnnotatedType anotado = anotado();
    Object varios = anotado == null ? List.of() : inventor.valor(lista, anotado, sitio.nombre(), 0);
    return varios instanceof List<?> otros ? otros : List.of();
  }

  /** Of what it could be, what lets something be met: on any day, of any kind, and not ended. */
  List<@Nullable Object> favorables(List<@Nullable Object> valores) {
    if (sitio.tipo() instanceof Class<?> clase && clase.isEnum()) {
      return valores;
    }
    if (!esDeUnDia()) {
      return valores.subList(0, 1);
    }
    boolean acaba = sitio.nombre().equals("fin");
    List<@Nullable Object> algunos =
        valores.stream().filter(dia -> (dia == null) == acaba).toList();
    return algunos.isEmpty() ? valores : algunos;
  }

  /**
   * Some of the values, from all over; the one in the middle and none at all first, and of
   * something whole what is made up on each turning point.
   */
  List<@Nullable Object> muestras(List<@Nullable Object> todos, Dias dias, int cuantas) {
    int primeras = esDeUnValor() ? PRIMERAS : PRIMERAS + dias.hitos().size();
    List<@Nullable Object> algunas =
        new ArrayList<>(todos.subList(0, Math.min(primeras, todos.size())));
    Set<@Nullable Object> otras = new LinkedHashSet<>();
    dias.hitos().stream().filter(todos::contains).forEach(otras::add);
    otras.addAll(Dias.repartidos(todos, cuantas));
    otras.removeAll(algunas);
    algunas.addAll(otras);
    return algunas;
  }
}
