package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.ProblemaBuilder;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Retoque;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.juicio.Esbozo;
import org.gobiernoabierto.reglas.juicio.Sentencia;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of every requirement of an exercise of which not everything is known: a result where
 * all completions give it, and otherwise between which results it lies. Not thread-safe.
 */
public final class Exploracion {

  private static final int BASES = 4;
  private static final int MUESTRAS = 8;
  private static final String PROBLEMAS = "/problemas";
  private static final int POCAS_ESPECIES = 8;

  /** The base in which nothing is added to what is known, where that can be. */
  private static final int LO_DADO = 1;

  private final Tribunal tribunal;
  private final LocalDate fecha;
  private final EjercicioLocal conocido;
  private final List<Incognita> incognitas = new ArrayList<>();
  private final Nombrados nombrados;
  private final NavigableSet<LocalDate> dias;
  private final Set<LocalDate> hitos;
  private final List<List<@Nullable Object>> deSiempre = new ArrayList<>();
  private final List<List<@Nullable Object>> muestras = new ArrayList<>();
  private final List<@Nullable Object[]> bases = new ArrayList<>();
  private final List<EjercicioLocal> completados = new ArrayList<>();
  private final List<LoQueSeVe> vistos = new ArrayList<>();
  private final int topePorRequisito;
  private final int topeEnTotal;
  private int tope;

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
    Lugares lugares = new Lugares(ejercicio);
    Map<String, Incognita> porRuta = new TreeMap<>();
    for (Desconocido desconocido : Archivo.desconocidos(ejercicio)) {
      Sitio sitio = lugares.en(desconocido.lugar());
      if (sitio != null) {
        porRuta.merge(
            sitio.ruta(), new Incognita(sitio, desconocido), (una, otra) -> una.y(otra.dicho()));
      }
    }
    incognitas.addAll(porRuta.values());
    conocido = EjercicioLocalBuilder.builder(ejercicio).desconocidos(List.of()).build();
    nombrados =
        new Nombrados(
            conocido, incognitas.stream().anyMatch(i -> i.sitio().ruta().equals(PROBLEMAS)));
    dias = new TreeSet<>(nombrados.dias());
    dias.add(fecha);
    incognitas.forEach(
        i -> {
          agregar(i.dicho().noAntesDe());
          agregar(i.dicho().noDespuesDe());
        });
    hitos = tribunal.expediente(conocido).hitos();
    hitos.forEach(this::agregar);
    Dias todos = Dias.de(dias, hitos);
    for (Incognita una : incognitas) {
      List<@Nullable Object> suyos = una.valores(nombrados, todos);
      deSiempre.add(suyos);
      muestras.add(una.muestras(suyos, todos, MUESTRAS));
    }
    for (int i = 0; i < BASES; i++) {
      int cual = i;
      bases.add(muestras.stream().map(suyas -> suyas.get(cual % suyas.size())).toArray());
    }
    bases.forEach(base -> completados.add(completado(base)));
    completados.forEach(uno -> vistos.add(new LoQueSeVe(tribunal.expediente(uno))));
  }

  private void agregar(@Nullable LocalDate dia) {
    if (dia != null) {
      dias.add(dia);
    }
  }

  private EjercicioLocal completado(@Nullable Object[] eleccion) {
    List<Retoque.Cambio> cambios = new ArrayList<>();
    for (int i = 0; i < eleccion.length; i++) {
      cambios.add(new Retoque.Cambio(incognitas.get(i).sitio().partes(), eleccion[i]));
    }
    EjercicioLocal completado = Retoque.con(conocido, cambios);
    if (Stream.of(eleccion).anyMatch(Nombrados::suponeActores)) {
      completado =
          EjercicioLocalBuilder.builder(completado)
              .actores(
                  Stream.concat(completado.actores().stream(), Nombrados.SUPUESTOS.stream())
                      .toList())
              .build();
    }
    if (Stream.of(eleccion).anyMatch(Nombrados::suponeUnProblema)) {
      completado =
          EjercicioLocalBuilder.builder(completado)
              .problemas(
                  Stream.concat(completado.problemas().stream(), Stream.of(problema(completado)))
                      .toList())
              .build();
    }
    return completado;
  }

  /** A problem that all of the tables defined. */
  private static Problema problema(EjercicioLocal completado) {
    return ProblemaBuilder.builder()
        .id(Nombrados.PROBLEMA_SUPUESTO)
        .descripcion(Nombrados.PROBLEMA_SUPUESTO)
        .mesas(completado.mesas().stream().map(Mesa::id).toList())
        .relevante(true)
        .build();
  }

  /** The exercise with nothing more than what is known of it, where that can be. */
  public EjercicioLocal loSabido() {
    return completados.get(LO_DADO);
  }

  /** Whether an act of a step, or of a later one, has happened, whatever is not known. */
  public boolean iniciado(int paso) {
    return completados.stream().allMatch(uno -> tribunal.expediente(uno).iniciado(paso));
  }

  /** What becomes of every requirement, in their order. */
  public List<Sentencia> sentencias() {
    List<List<Sentencia>> deBase = completados.stream().map(tribunal::juzgar).toList();
    List<Set<Integer>> tocadas = tocadas();
    int tocados = (int) tocadas.stream().filter(suyas -> !suyas.isEmpty()).count();
    tope = Math.min(topePorRequisito, topeEnTotal / Math.max(1, tocados));
    List<Sentencia> sentencias = new ArrayList<>();
    for (int i = 0; i < tribunal.fichas().size(); i++) {
      if (difieren(deBase, i)) {
        IntStream.range(0, incognitas.size()).forEach(tocadas.get(i)::add);
      }
      sentencias.add(
          tocadas.get(i).isEmpty()
              ? deBase.get(0).get(i)
              : new DeUno(i, List.copyOf(tocadas.get(i)), deBase).resuelta());
    }
    return sentencias;
  }

  private static boolean difieren(List<List<Sentencia>> deBase, int cual) {
    return deBase.stream().map(deUna -> deUna.get(cual).resultado()).distinct().count() > 1;
  }

  /** For each requirement, the unknown places that change something that its rules see. */
  private List<Set<Integer>> tocadas() {
    List<Set<Integer>> tocadas = new ArrayList<>();
    tribunal.fichas().forEach(ficha -> tocadas.add(new TreeSet<>()));
    Map<String, List<Integer>> especies = new LinkedHashMap<>();
    for (int i = 0; i < incognitas.size(); i++) {
      especies.computeIfAbsent(incognitas.get(i).sitio().especie(), e -> new ArrayList<>()).add(i);
    }
    for (List<Integer> especie : especies.values()) {
      for (int base = 0; base < (especies.size() > POCAS_ESPECIES ? 2 : BASES); base++) {
        int cuantas = base == 0 ? masMuestras(especie, especies.size()) : BASES;
        for (int valor = 0; valor < cuantas; valor++) {
          tocar(especie, base, valor, tocadas);
        }
      }
    }
    return tocadas;
  }

  private int masMuestras(List<Integer> especie, int especies) {
    if (especies > POCAS_ESPECIES) {
      return 2 * BASES;
    }
    return especie.stream().mapToInt(una -> muestras.get(una).size()).max().orElse(0);
  }

  private void tocar(List<Integer> especie, int base, int valor, List<Set<Integer>> tocadas) {
    @Nullable Object[] eleccion = bases.get(base).clone();
    boolean distinta = false;
    for (int una : especie) {
      List<@Nullable Object> suyos = muestras.get(una);
      Object otro = suyos.get(valor % suyos.size());
      distinta |= !Objects.equals(eleccion[una], otro);
      eleccion[una] = otro;
    }
    if (!distinta) {
      return;
    }
    LoQueSeVe visto = new LoQueSeVe(tribunal.expediente(completado(eleccion)));
    Set<Class<?>> diferencias = visto.diferencias(vistos.get(base));
    for (int i = 0; i < tocadas.size(); i++) {
      Set<Class<?>> leidas = tribunal.leidas(i);
      if (!visto.venceIgual(vistos.get(base), tribunal.fichas().get(i))
          || diferencias.stream()
              .anyMatch(d -> leidas.stream().anyMatch(leida -> leida.isAssignableFrom(d)))) {
        tocadas.get(i).addAll(especie);
      }
    }
  }

  /** One requirement and the unknown places that it rests on. */
  private final class DeUno {

    private final int cual;
    private final Ficha ficha;
    private final List<Integer> suyas;
    private final List<List<@Nullable Object>> posibles = new ArrayList<>();
    private final Map<Resultado, Ejemplo> vistas = new LinkedHashMap<>();
    private final Set<List<@Nullable Object>> probadas = new HashSet<>();
    private @Nullable Set<Esbozo> comunes;
    private @Nullable Set<LocalDate> vencimientos;
    private final Sentencia deLoDado;
    private boolean agotado;

    DeUno(int cual, List<Integer> suyas, List<List<Sentencia>> deBase) {
      this.cual = cual;
      this.suyas = suyas;
      ficha = tribunal.fichas().get(cual);
      Dias criticos = Dias.de(criticos(), hitos);
      for (int una : suyas) {
        posibles.add(
            incognitas.get(una).esDeUnDia()
                ? incognitas.get(una).valores(nombrados, criticos)
                : deSiempre.get(una));
      }
      deLoDado = deBase.get(LO_DADO).get(cual);
      for (int i = 0; i < BASES; i++) {
        List<@Nullable Object> eleccion = new ArrayList<>();
        for (int una : suyas) {
          eleccion.add(bases.get(i)[una]);
        }
        if (probadas.add(eleccion)) {
          anotar(eleccion, deBase.get(i).get(cual));
        }
      }
    }

    /** The days between which nothing that its rules compare changes. */
    private NavigableSet<LocalDate> criticos() {
      Set<LocalDate> dichos = new HashSet<>(Set.of(fecha));
      Set<Class<?>> leidas = tribunal.leidas(cual);
      for (LoQueSeVe visto : vistos) {
        visto.dias(
            clase -> leidas.stream().anyMatch(leida -> leida.isAssignableFrom(clase)), dichos);
        if (visto.vence(ficha) != null) {
          dichos.add(visto.vence(ficha));
        }
      }
      for (int una : suyas) {
        Desconocido dicho = incognitas.get(una).dicho();
        if (dicho.noAntesDe() != null) {
          dichos.add(dicho.noAntesDe());
        }
        if (dicho.noDespuesDe() != null) {
          dichos.add(dicho.noDespuesDe());
        }
      }
      NavigableSet<LocalDate> criticos = new TreeSet<>(dichos);
      criticos.addAll(hitos);
      masLapsos(dichos, tribunal.lapsos(cual), criticos);
      masLapsos(hitos, tribunal.lapsosDelCurso(cual), criticos);
      return criticos;
    }

    private void masLapsos(
        Set<LocalDate> desde, Set<Period> lapsos, NavigableSet<LocalDate> criticos) {
      for (Period lapso : lapsos) {
        for (LocalDate dia : desde) {
          criticos.add(dia.plus(lapso));
          criticos.add(dia.minus(lapso));
        }
      }
    }

    Sentencia resuelta() {
      unaPorUna();
      if (vistas.size() == 1) {
        agotado = todas();
        if (!agotado) {
          alAzar();
        }
      }
      return vistas.size() == 1 && esCierta() ? cierta() : abierta();
    }

    /** Each place at all that it may hold, around each base. */
    private void unaPorUna() {
      for (int base = 0; base < (suyas.size() == 1 ? 1 : BASES); base++) {
        for (int i = 0; i < suyas.size(); i++) {
          for (Object valor : posibles.get(i)) {
            List<@Nullable Object> eleccion = new ArrayList<>();
            for (int una : suyas) {
              eleccion.add(bases.get(base)[una]);
            }
            eleccion.set(i, valor);
            if (probadas.size() >= tope || vistas.size() > 1) {
              return;
            }
            probar(eleccion);
          }
        }
      }
    }

    /** All combinations, if they are few. */
    private boolean todas() {
      long cuantas = 1;
      for (List<@Nullable Object> suyos : posibles) {
        cuantas *= suyos.size();
        if (cuantas > tope) {
          return false;
        }
      }
      recorrer(new ArrayList<>());
      return true;
    }

    private void recorrer(List<@Nullable Object> eleccion) {
      if (vistas.size() > 1) {
        return;
      }
      if (eleccion.size() == suyas.size()) {
        probar(new ArrayList<>(eleccion));
        return;
      }
      for (Object valor : posibles.get(eleccion.size())) {
        eleccion.add(valor);
        recorrer(eleccion);
        eleccion.remove(eleccion.size() - 1);
      }
    }

    private void alAzar() {
      Random azar = new Random(cual);
      for (int i = 0; i < tope && probadas.size() < 2 * tope && vistas.size() == 1; i++) {
        List<@Nullable Object> eleccion = new ArrayList<>();
        for (List<@Nullable Object> suyos : posibles) {
          eleccion.add(suyos.get(azar.nextInt(suyos.size())));
        }
        probar(eleccion);
      }
    }

    private void probar(List<@Nullable Object> eleccion) {
      if (!probadas.add(new ArrayList<>(eleccion))) {
        return;
      }
      anotar(eleccion, juzgar(eleccion));
    }

    private void anotar(List<@Nullable Object> eleccion, Sentencia sentencia) {
      vistas.putIfAbsent(sentencia.resultado(), new Ejemplo(eleccion, sentencia));
      Set<Esbozo> suyos = new LinkedHashSet<>();
      sentencia.hallazgos().forEach(hallazgo -> suyos.add(hallazgo.sinDatos()));
      if (comunes == null) {
        comunes = suyos;
        vencimientos = new HashSet<>();
      } else {
        comunes.retainAll(suyos);
      }
      vencimientos.add(sentencia.dictamen().vence());
    }

    private boolean esCierta() {
      boolean agotable = suyas.stream().allMatch(una -> incognitas.get(una).agotable());
      if (agotado && agotable) {
        return true;
      }
      Resultado resultado = vistas.keySet().iterator().next();
      return switch (resultado) {
        case CUMPLE, CUMPLE_TARDE, NO_APLICA -> true;
        default -> comunes.stream().anyMatch(this::esDeOtroLugar);
      };
    }

    /** Whether what is found does not lie in, nor around, something that could be anything. */
    private boolean esDeOtroLugar(Esbozo hallado) {
      return suyas.stream()
          .map(incognitas::get)
          .filter(una -> !una.agotable() && !una.esDeReferencias(nombrados))
          .map(una -> una.sitio().ruta() + "/")
          .noneMatch(
              ruta ->
                  ruta.startsWith(hallado.ruta() + "/") || (hallado.ruta() + "/").startsWith(ruta));
    }

    private Sentencia cierta() {
      Sentencia una = vistas.values().iterator().next().sentencia();
      return new Sentencia(new Dictamen(ficha.requisito(), una.resultado(), vence()), hallados());
    }

    /**
     * What is found in every completion, as it is found where nothing is added to what is known;
     * with the day that it has in all of them.
     */
    private List<Esbozo> hallados() {
      Map<Esbozo, Esbozo> deUna = new HashMap<>();
      deLoDado.hallazgos().forEach(hallazgo -> deUna.putIfAbsent(hallazgo.sinDatos(), hallazgo));
      return comunes.stream()
          .map(deUna::get)
          .map(uno -> vencimientos.size() == 1 ? uno : uno.sinVencimiento())
          .toList();
    }

    private @Nullable LocalDate vence() {
      return vencimientos.size() == 1 ? vencimientos.iterator().next() : null;
    }

    private Sentencia abierta() {
      List<Esbozo> hallazgos = new ArrayList<>(vistas.size() > 1 ? hallados() : List.of());
      List<Ejemplo> ejemplos = new ArrayList<>(vistas.values());
      Integer pivote = ejemplos.size() > 1 ? acercar(ejemplos) : null;
      List<Incognita> enJuego = suyas.stream().map(incognitas::get).toList();
      Abierto abierto = new Abierto(ficha, enJuego, ejemplos, pivote);
      hallazgos.add(abierto.hallazgo(conocido));
      return new Sentencia(
          new Dictamen(
              ficha.requisito(), Resultado.NO_DETERMINABLE, vence(), abierto.posibilidades()),
          hallazgos);
    }

    /**
     * Brings the first two examples together: they come to differ in one place only, and if that is
     * a day, in one day.
     *
     * @return the number of the place
     */
    private int acercar(List<Ejemplo> ejemplos) {
      Ejemplo uno = ejemplos.get(0);
      Ejemplo otro = ejemplos.get(1);
      int pivote = 0;
      List<@Nullable Object> paso = new ArrayList<>(uno.eleccion());
      for (int i = 0; i < paso.size(); i++) {
        if (Objects.equals(paso.get(i), otro.eleccion().get(i))) {
          continue;
        }
        paso.set(i, otro.eleccion().get(i));
        Sentencia sentencia = juzgar(paso);
        pivote = i;
        if (sentencia.resultado() != uno.sentencia().resultado()) {
          otro = new Ejemplo(new ArrayList<>(paso), sentencia);
          break;
        }
        uno = new Ejemplo(new ArrayList<>(paso), sentencia);
      }
      while (uno.eleccion().get(pivote) instanceof LocalDate desde
          && otro.eleccion().get(pivote) instanceof LocalDate hasta
          && Math.abs(ChronoUnit.DAYS.between(desde, hasta)) > 1) {
        List<@Nullable Object> medio = new ArrayList<>(uno.eleccion());
        medio.set(pivote, desde.plusDays(ChronoUnit.DAYS.between(desde, hasta) / 2));
        Ejemplo nuevo = new Ejemplo(medio, juzgar(medio));
        if (nuevo.sentencia().resultado() == uno.sentencia().resultado()) {
          uno = nuevo;
        } else {
          otro = nuevo;
        }
      }
      ejemplos.clear();
      ejemplos.addAll(List.of(uno, otro));
      return pivote;
    }

    private Sentencia juzgar(List<@Nullable Object> eleccion) {
      @Nullable Object[] toda = bases.get(0).clone();
      for (int i = 0; i < suyas.size(); i++) {
        toda[suyas.get(i)] = eleccion.get(i);
      }
      return tribunal.juzgar(cual, completado(toda));
    }
  }

  /** A completion and what it leads to. */
  record Ejemplo(List<@Nullable Object> eleccion, Sentencia sentencia) {}
}
