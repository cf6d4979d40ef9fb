package org.gobiernoabierto.reglas.completamientos;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.juicio.Esbozo;
import org.gobiernoabierto.reglas.juicio.Sentencia;
import org.jspecify.annotations.Nullable;

/** What becomes of one requirement, by what stands in the unknown places that it rests on. */
final class Pesquisa {

  private static final int FAVORABLES = 32;

  /** What is tried of one place alone: all that it may hold. */
  private static final int DE_UNO = 1000;

  /** Of its tries, what goes to completions that are much alike at most. */
  private static final int UNA_DE_CUATRO = 4;

  private static final int ALGUNOS = 16;

  private final Tribunal tribunal;
  private final Incognitas incognitas;
  private final int cual;
  private final Ficha ficha;
  private final LocalDate fecha;
  private final LocalDate primerHito;
  private final List<Base> deTodas;
  private final Alcance alcance;
  private final List<Integer> suyas;
  private final Completador.DeAlgunos completador;
  private final Function<EjercicioLocal, Sentencia> sala;
  private final int tope;
  private final List<List<@Nullable Object>> bases = new ArrayList<>();
  private final Map<Integer, Posibles> posibles = new HashMap<>();
  private final Map<Resultado, Ejemplo> vistas = new LinkedHashMap<>();
  private final Map<Integer, Representantes> representantes = new HashMap<>();
  private final Map<Eleccion, Sentencia> probadas = new HashMap<>();
  private @Nullable Hallados hallados;
  private final Set<@Nullable LocalDate> vencimientos = new HashSet<>();
  private final Map<Boolean, Dias> criticos = new HashMap<>();

  /** Completions that every search starts from, and what becomes of them. */
  record Partida(
      LocalDate fecha, List<Base> bases, List<List<Sentencia>> sentencias, Alcance alcance) {}

  /**
   * @param cual the number of the requirement
   * @param suyas the numbers of the places that it rests on
   * @param tope how many completions are tried, at most
   */
  Pesquisa(
      Tribunal tribunal,
      Incognitas incognitas,
      Partida partida,
      int cual,
      List<Integer> suyas,
      int tope) {
    this.tribunal = tribunal;
    this.incognitas = incognitas;
    this.cual = cual;
    this.suyas = suyas;
    this.tope = suyas.size() == 1 ? DE_UNO : tope;
    ficha = tribunal.fichas().get(cual);
    fecha = partida.fecha();
    primerHito = incognitas.hitos().stream().min(LocalDate::compareTo).orElse(fecha);
    deTodas = partida.bases();
    alcance = partida.alcance();
    completador = deTodas.get(0).fijando(suyas);
    sala = tribunal.sala(cual, deTodas.get(0).expediente());
    for (int i = 0; i < deTodas.size(); i++) {
      List<@Nullable Object> eleccion = deTodas.get(i).eleccion(suyas);
      bases.add(eleccion);
      Sentencia suya = partida.sentencias().get(i).get(cual);
      if (probadas.put(new Eleccion(eleccion), suya) == null) {
        anotar(eleccion, suya);
      }
    }
  }

  Sentencia resuelta() {
    boolean agotado = false;
    if (vistas.size() == 1) {
      todoEnUnDia();
    }
    if (vistas.size() == 1) {
      favorables(tope / UNA_DE_CUATRO, () -> vistas.size() == 1);
    }
    if (vistas.size() == 1) {
      unaPorUna();
    }
    if (vistas.size() == 1) {
      agotado = todas();
      if (!agotado) {
        representativas();
        alAzar();
      }
    }
    return vistas.size() == 1 && esCierta(agotado) ? cierta() : abierta();
  }

  private Posibles posibles(int lugar) {
    return posibles.computeIfAbsent(
        lugar,
        i -> {
          Incognita una = incognitas.una(suyas.get(i));
          return new Posibles(
              una,
              una.esDeUnDia()
                  ? una.valores(
                      incognitas.nombrados(), criticos(alcance.mueveElCurso(suyas.get(i))))
                  : incognitas.valores(suyas.get(i)));
        });
  }

  private Dias criticos(boolean mueveElCurso) {
    return criticos.computeIfAbsent(
        mueveElCurso,
        mueve ->
            new DiasCriticos(
                    tribunal, cual, deTodas.stream().map(Base::visto).toList(), incognitas.hitos())
                .con(fecha, incognitas.estas(suyas), mueve));
  }

  /** What can be said is said, and all of it happened on one day; on each of the probable ones. */
  private void todoEnUnDia() {
    List<LocalDate> dias = incognitas.diasProbables();
    int cuantos = Math.min(dias.size(), tope / UNA_DE_CUATRO);
    for (int i = 0; i < cuantos && vistas.size() == 1; i++) {
      List<@Nullable Object> eleccion = new ArrayList<>();
      for (int j = 0; j < suyas.size(); j++) {
        eleccion.add(posibles(j).delDia(i, dias.get(i)));
      }
      probar(eleccion);
    }
  }

  /**
   * What is most likely to meet something, on one day or another: what can be said is said, all
   * alike, and nothing ends.
   */
  private void favorables(int cuantas, BooleanSupplier sigue) {
    Random azar = new Random(cual);
    for (int i = 0; i < Math.min(FAVORABLES, cuantas) && sigue.getAsBoolean(); i++) {
      Map<String, Integer> deLaEspecie = new HashMap<>();
      List<@Nullable Object> eleccion = new ArrayList<>();
      for (int una : suyas) {
        int suyo =
            deLaEspecie.computeIfAbsent(
                incognitas.una(una).especie(), e -> azar.nextInt(Integer.MAX_VALUE));
        List<@Nullable Object> favorables = incognitas.favorables(una);
        eleccion.add(favorables.get(suyo % favorables.size()));
      }
      probar(eleccion);
    }
  }

  /** Each place at what it may hold, around each base; first those that may hold little. */
  private void unaPorUna() {
    List<Integer> lugares =
        IntStream.range(0, suyas.size())
            .boxed()
            .sorted(Comparator.comparing(i -> posibles(i).cuantos()))
            .toList();
    for (List<@Nullable Object> base : suyas.size() == 1 ? bases.subList(0, 1) : bases) {
      for (int i : lugares) {
        Representantes.Prueba prueba =
            valor ->
                probadas.size() < tope && vistas.size() == 1 ? probar(con(base, i, valor)) : null;
        if (suyas.size() > 1 && posibles(i).esDeUnDia()) {
          porTramos(i, prueba);
        } else {
          representantes(i).deCadaHallazgo(posibles(i).valores(), prueba);
        }
      }
    }
  }

  private void porTramos(int lugar, Representantes.Prueba prueba) {
    NavigableSet<LocalDate> dias = new TreeSet<>(posibles(lugar).dias());
    if (dias.size() < posibles(lugar).cuantos() && prueba.con(null) != null) {
      representantes(lugar).agregar(null);
    }
    if (!dias.isEmpty()) {
      representantes(lugar).deCadaTramo(dias, incognitas.hitos(), prueba);
    }
  }

  /** What stands for all that a place may hold; at first what it holds in the bases. */
  private Representantes representantes(int lugar) {
    return representantes.computeIfAbsent(
        lugar,
        i -> {
          Representantes suyos = new Representantes();
          bases.forEach(base -> suyos.agregar(base.get(i)));
          return suyos;
        });
  }

  private static List<@Nullable Object> con(
      List<@Nullable Object> eleccion, int lugar, @Nullable Object valor) {
    List<@Nullable Object> otra = new ArrayList<>(eleccion);
    otra.set(lugar, valor);
    return otra;
  }

  /** All combinations, if they are few. */
  private boolean todas() {
    return todas(i -> posibles(i).valores());
  }

  /** All combinations of what stands for all that places may hold, or some of them. */
  private void representativas() {
    if (!todas(i -> representantes(i).elegidos())) {
      Random azar = new Random(cual);
      for (int i = 0; i < tope / 2 && vistas.size() == 1; i++) {
        probar(cualquiera(j -> representantes(j).elegidos(), azar, false));
      }
    }
  }

  private boolean todas(IntFunction<List<@Nullable Object>> deUnLugar) {
    long cuantas = 1;
    for (int i = 0; i < suyas.size(); i++) {
      cuantas *= deUnLugar.apply(i).size();
      if (cuantas > tope) {
        return false;
      }
    }
    recorrer(deUnLugar, new ArrayList<>());
    return true;
  }

  private void recorrer(
      IntFunction<List<@Nullable Object>> deUnLugar, List<@Nullable Object> eleccion) {
    if (vistas.size() > 1) {
      return;
    }
    if (eleccion.size() == suyas.size()) {
      probar(new ArrayList<>(eleccion));
      return;
    }
    for (Object valor : deUnLugar.apply(eleccion.size())) {
      eleccion.add(valor);
      recorrer(deUnLugar, eleccion);
      eleccion.remove(eleccion.size() - 1);
    }
  }

  /**
   * Some combinations: by turns any, with alike contents in all places that are alike, and with
   * other days in two places.
   */
  private void alAzar() {
    Random azar = new Random(cual);
    List<Integer> deUnDia =
        IntStream.range(0, suyas.size()).filter(i -> posibles(i).esDeUnDia()).boxed().toList();
    for (int i = 0; i < tope / 2 && probadas.size() < 2 * tope && vistas.size() == 1; i++) {
      int turno = i % 3;
      boolean otrosDias = (turno == 0 && deUnDia.size() > 1) || (turno == 1 && deUnDia.size() == 2);
      probar(
          otrosDias
              ? conOtrosDias(deUnDia, azar)
              : cualquiera(j -> posibles(j).valores(), azar, turno == 2));
    }
  }

  private List<@Nullable Object> conOtrosDias(List<Integer> deUnDia, Random azar) {
    List<@Nullable Object> eleccion = new ArrayList<>(bases.get(azar.nextInt(bases.size())));
    List<Integer> dos = new ArrayList<>(deUnDia);
    Collections.shuffle(dos, azar);
    for (int veces = 0; veces < 2; veces++) {
      int lugar = dos.get(veces);
      List<@Nullable Object> dias = posibles(lugar).enElCurso(primerHito, fecha);
      eleccion.set(lugar, dias.get(azar.nextInt(dias.size())));
    }
    return eleccion;
  }

  private List<@Nullable Object> cualquiera(
      IntFunction<List<@Nullable Object>> deUnLugar, Random azar, boolean lasMismas) {
    Map<String, Integer> deLaEspecie = new HashMap<>();
    List<@Nullable Object> eleccion = new ArrayList<>();
    for (int j = 0; j < suyas.size(); j++) {
      int otro = azar.nextInt(Integer.MAX_VALUE);
      int suyo =
          lasMismas
              ? deLaEspecie.computeIfAbsent(incognitas.una(suyas.get(j)).especie(), e -> otro)
              : otro;
      List<@Nullable Object> valores = deUnLugar.apply(j);
      eleccion.add(valores.get(suyo % valores.size()));
    }
    return eleccion;
  }

  private Sentencia probar(List<@Nullable Object> eleccion) {
    Eleccion suya = new Eleccion(eleccion);
    Sentencia sabida = probadas.get(suya);
    if (sabida != null) {
      return sabida;
    }
    Sentencia sentencia = juzgar(eleccion);
    probadas.put(suya, sentencia);
    anotar(eleccion, sentencia);
    return sentencia;
  }

  private void anotar(List<@Nullable Object> eleccion, Sentencia sentencia) {
    vistas.putIfAbsent(sentencia.resultado(), new Ejemplo(eleccion, sentencia));
    Hallados suyos = new Hallados(sentencia.hallazgos());
    if (hallados == null) {
      hallados = suyos;
    } else {
      hallados.dejarLosDe(suyos);
    }
    vencimientos.add(sentencia.dictamen().vence());
  }

  private Sentencia juzgar(List<@Nullable Object> eleccion) {
    return sala.apply(completador.con(eleccion));
  }

  private boolean esCierta(boolean agotado) {
    List<Incognita> enJuego = incognitas.estas(suyas);
    if (agotado && enJuego.stream().allMatch(Incognita::agotable)) {
      return true;
    }
    return switch (vistas.keySet().iterator().next()) {
      case CUMPLE, CUMPLE_TARDE, NO_APLICA -> true;
      case NO_DETERMINABLE -> false;
      default ->
          comunes().stream()
              .anyMatch(hallado -> hallado.decide() && esDeOtroLugar(hallado, enJuego));
    };
  }

  /** Whether what is found does not lie in, nor around, something that could be anything. */
  private boolean esDeOtroLugar(Esbozo hallado, List<Incognita> enJuego) {
    return enJuego.stream()
        .filter(una -> !una.agotable() && !una.esDeReferencias(incognitas.nombrados()))
        .map(una -> una.sitio().ruta() + "/")
        .noneMatch(
            ruta ->
                ruta.startsWith(hallado.ruta() + "/") || (hallado.ruta() + "/").startsWith(ruta));
  }

  private Set<Esbozo> comunes() {
    return requireNonNull(hallados).comunes();
  }

  private Sentencia cierta() {
    Sentencia una = vistas.values().iterator().next().sentencia();
    return new Sentencia(new Dictamen(ficha.requisito(), una.resultado(), vence()), hallados());
  }

  /** What is found in every completion, with the day and the data that it has in all of them. */
  private List<Esbozo> hallados() {
    return requireNonNull(hallados).enTodos().stream()
        .map(uno -> vencimientos.size() == 1 ? uno : uno.sinVencimiento())
        .toList();
  }

  /** What is found whatever the result, of which nothing that could be anything is said. */
  private List<Esbozo> halladosDeTodosModos() {
    List<Incognita> enJuego = incognitas.estas(suyas);
    comunes().removeIf(hallado -> !esDeOtroLugar(hallado, enJuego));
    favorables(tope, () -> !comunes().isEmpty());
    return hallados();
  }

  private @Nullable LocalDate vence() {
    return vencimientos.size() == 1 ? vencimientos.iterator().next() : null;
  }

  private Sentencia abierta() {
    List<Esbozo> hallazgos =
        new ArrayList<>(vistas.size() > 1 ? halladosDeTodosModos() : List.of());
    Contraste contraste =
        vistas.size() > 1
            ? Contraste.de(List.copyOf(vistas.values()), this::juzgar, this::dias)
            : new Contraste(List.copyOf(vistas.values()), null, List.of());
    Abierto abierto = new Abierto(ficha, incognitas.estas(suyas), contraste);
    hallazgos.add(abierto.hallazgo(incognitas.conocido()));
    return new Sentencia(
        new Dictamen(
            ficha.requisito(), Resultado.NO_DETERMINABLE, vence(), abierto.posibilidades()),
        hallazgos);
  }

  /** The days that a place can hold and that make a difference; some where they are too many. */
  private Contraste.DiasDelPivote dias(int lugar) {
    List<LocalDate> todos =
        incognitas.una(suyas.get(lugar)).esDeUnDia() ? posibles(lugar).dias() : List.of();
    return todos.size() <= tope
        ? new Contraste.DiasDelPivote(todos, true)
        : new Contraste.DiasDelPivote(
            Dias.repartidos(todos.stream().sorted().toList(), ALGUNOS), false);
  }
}
