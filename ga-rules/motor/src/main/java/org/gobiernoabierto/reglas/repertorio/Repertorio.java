package org.gobiernoabierto.reglas.repertorio;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.CodigoDeAviso;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.Anios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Parametro;
import org.gobiernoabierto.reglas.catalogo.Rige;
import org.gobiernoabierto.reglas.catalogo.VigenciaDelConjunto;
import org.jspecify.annotations.Nullable;

/**
 * All rule sets of an evaluator, and which of them judge an exercise: the guide of its edition and,
 * beside it, of each other set the version that was in force on the day by which it governs.
 * Thread-safe.
 */
public final class Repertorio {

  private static final Texto PREFIJO_DE_OTRO =
      new Texto(
          "El prefijo «{prefijo}» del conjunto «{conjunto}» se confunde con el de otro",
          "The prefix “{prefijo}” of the rule set “{conjunto}” can be taken for another's");

  private final List<Conjunto> guias;
  private final List<Conjunto> otros;
  private final Parametros parametros;
  private final @Nullable Conjunto pedida;
  private final Map<List<Object>, Aplicables> aplicables = new ConcurrentHashMap<>();

  /**
   * @param pedida name of the guide that is to judge every exercise; null for that of its edition
   * @throws IllegalArgumentException when rule sets do not go together, or a parameter is of none
   */
  public Repertorio(
      List<Conjunto> guias, List<Conjunto> otros, Parametros parametros, @Nullable String pedida) {
    this.guias = guias.stream().sorted(Comparator.comparing(Repertorio::orden)).toList();
    this.otros = otros.stream().sorted(Comparator.comparing(Repertorio::orden)).toList();
    this.parametros = parametros;
    exigir(
        !guias.isEmpty(),
        new Texto(
            "No hay ninguna guía con que evaluar: falta ga-rules en el classpath",
            "There is no guide to judge by: ga-rules is missing on the class path"));
    comprobarVersiones(this.guias);
    comprobarVersiones(this.otros);
    comprobarNombres();
    comprobarParametros();
    this.pedida = pedida == null ? null : guia(pedida);
    ultimos();
  }

  private static String orden(Conjunto conjunto) {
    ConjuntoDeReglas datos = conjunto.catalogo().conjunto();
    LocalDate desde = conjunto.catalogo().vigencia().desde();
    return datos.nombre() + ' ' + (desde == null ? "" : desde) + ' ' + datos.version();
  }

  private Conjunto guia(String nombre) {
    return guias.stream()
        .filter(guia -> guia.catalogo().conjunto().nombre().equals(nombre))
        .findFirst()
        .orElseThrow(
            () ->
                new ArgumentoException(
                    new Texto(
                            "No hay una guía «{nombre}»; hay: {guias}",
                            "There is no guide “{nombre}”; there are: {guias}")
                        .con(
                            "nombre",
                            nombre,
                            "guias",
                            guias.stream()
                                .map(g -> g.catalogo().conjunto().nombre())
                                .distinct()
                                .toList())));
  }

  /**
   * Two versions of one set, or two guides of one edition, must not be in force on the same day;
   * two sets must not share a prefix.
   */
  private static void comprobarVersiones(List<Conjunto> conjuntos) {
    for (int i = 0; i < conjuntos.size(); i++) {
      for (int j = 0; j < i; j++) {
        Catalogo uno = conjuntos.get(j).catalogo();
        Catalogo otro = conjuntos.get(i).catalogo();
        boolean distintos =
            !uno.esGuia() && !uno.conjunto().nombre().equals(otro.conjunto().nombre());
        exigir(
            !distintos || !uno.seConfundeCon(otro.prefijo()),
            PREFIJO_DE_OTRO,
            "prefijo",
            otro.prefijo(),
            "conjunto",
            otro.conjunto().nombre());
        exigir(
            distintos
                || !seCruzan(uno.ediciones(), otro.ediciones())
                || !uno.vigencia().seCruzaCon(otro.vigencia()),
            new Texto(
                "«{uno}» {suya} y «{otro}» {deOtro} rigen los mismos ejercicios los mismos días",
                "“{uno}” {suya} and “{otro}” {deOtro} govern the same exercises on the same days"),
            "uno",
            uno.conjunto().nombre(),
            "suya",
            uno.conjunto().version(),
            "otro",
            otro.conjunto().nombre(),
            "deOtro",
            otro.conjunto().version());
      }
    }
  }

  private static boolean seCruzan(Set<Integer> unas, Set<Integer> otras) {
    return unas.isEmpty() || otras.isEmpty() || unas.stream().anyMatch(otras::contains);
  }

  /** No rule set beside a guide takes its ids, its prefix or the names of its parameters. */
  private void comprobarNombres() {
    Map<String, String> deQuien = new HashMap<>();
    for (Conjunto conjunto : otros) {
      Catalogo catalogo = conjunto.catalogo();
      String nombre = catalogo.conjunto().nombre();
      for (Ficha ficha : catalogo.fichas()) {
        String id = ficha.requisito().id();
        exigir(
            deQuien.computeIfAbsent(id, nuevo -> nombre).equals(nombre),
            new Texto(
                "El requisito {id} del conjunto «{conjunto}» es de otro",
                "The requirement {id} of the rule set “{conjunto}” is another's"),
            "id",
            id,
            "conjunto",
            nombre);
      }
      String prefijo = catalogo.prefijo();
      for (Conjunto guia : guias) {
        exigir(
            !guia.catalogo().seConfundeCon(prefijo),
            PREFIJO_DE_OTRO,
            "prefijo",
            prefijo,
            "conjunto",
            nombre);
      }
      for (Parametro parametro : catalogo.parametros()) {
        exigir(
            parametro.nombre().startsWith(prefijo),
            new Texto(
                "El parámetro «{parametro}» del conjunto «{conjunto}» no empieza con su prefijo"
                    + " «{prefijo}»",
                "The parameter “{parametro}” of the rule set “{conjunto}” does not start with its"
                    + " prefix “{prefijo}”"),
            "parametro",
            parametro.nombre(),
            "conjunto",
            nombre,
            "prefijo",
            prefijo);
      }
    }
  }

  private void comprobarParametros() {
    Map<String, Parametro> todos = new LinkedHashMap<>();
    todos().stream()
        .flatMap(c -> c.catalogo().parametros().stream())
        .forEach(parametro -> todos.putIfAbsent(parametro.nombre(), parametro));
    parametros
        .valores()
        .forEach(
            (nombre, valor) -> {
              Parametro parametro = todos.get(nombre);
              exigir(
                  parametro != null,
                  new Texto(
                      "No hay un parámetro «{nombre}»; hay: {todos}",
                      "There is no parameter “{nombre}”; there are: {todos}"),
                  "nombre",
                  nombre,
                  "todos",
                  new TreeSet<>(todos.keySet()));
              requireNonNull(parametro).admitido(valor);
            });
  }

  private static void exigir(boolean condicion, Texto mensaje, Object... datos) {
    if (!condicion) {
      throw new ArgumentoException(mensaje.con(datos));
    }
  }

  /** All of them, the guides first. */
  public List<Conjunto> todos() {
    List<Conjunto> todos = new ArrayList<>(guias);
    todos.addAll(otros);
    return todos;
  }

  /** What is asked of an exercise as of a date. */
  public Aplicables de(EjercicioLocal ejercicio, LocalDate fecha) {
    int edicion = anio(ejercicio);
    Conjunto guia = guia(ejercicio, fecha, edicion);
    LocalDate dia = dia(guia.catalogo().rige(), ejercicio, fecha);
    if (otros.isEmpty()) {
      return aplicables.computeIfAbsent(
          List.of(edicion, guia, guia.catalogo().tramo(dia)),
          clave -> aplicables(List.of(elegida(guia, dia, edicion)), avisos(guia, edicion)));
    }
    List<Elegido> elegidos = new ArrayList<>();
    elegidos.add(elegida(guia, dia, edicion));
    List<Falla> avisos = new ArrayList<>(avisos(guia, edicion));
    elegirOtros(ejercicio, fecha, edicion, elegidos, avisos);
    List<Object> clave = new ArrayList<>();
    clave.add(edicion);
    for (Elegido elegido : elegidos) {
      clave.add(elegido.conjunto);
      clave.add(elegido.conjunto.catalogo().tramo(elegido.dia));
    }
    return aplicables
        .computeIfAbsent(clave, c -> aplicables(elegidos, avisos))
        .con(motivos(elegidos), avisos);
  }

  /** What is asked of an exercise of the latest edition, with every set in its last version. */
  public Aplicables ultimos() {
    Conjunto guia = pedida == null ? guias.get(guias.size() - 1) : pedida;
    List<Elegido> elegidos = new ArrayList<>();
    elegidos.add(new Elegido(guia, LocalDate.MAX, Motivos.PEDIDA));
    Map<String, Conjunto> porNombre = new LinkedHashMap<>();
    otros.forEach(otro -> porNombre.put(otro.catalogo().conjunto().nombre(), otro));
    porNombre
        .values()
        .forEach(otro -> elegidos.add(new Elegido(otro, LocalDate.MAX, Motivos.SIN_VIGENCIA)));
    return aplicables(elegidos, List.of());
  }

  /**
   * A rule set for an exercise.
   *
   * @param dia by which it governs
   * @param motivo why this one
   */
  private record Elegido(Conjunto conjunto, LocalDate dia, Texto motivo) {}

  private Conjunto guia(EjercicioLocal ejercicio, LocalDate fecha, int edicion) {
    if (pedida != null) {
      return pedida;
    }
    Conjunto mejor = null;
    int distancia = Integer.MAX_VALUE;
    boolean rige = false;
    for (Conjunto guia : guias) {
      Catalogo catalogo = guia.catalogo();
      int suya = distancia(catalogo.ediciones(), edicion);
      boolean vigente = catalogo.vigencia().incluye(dia(catalogo.rige(), ejercicio, fecha));
      if (mejor == null || suya < distancia || (suya == distancia && vigente && !rige)) {
        mejor = guia;
        distancia = suya;
        rige = vigente;
      }
    }
    return requireNonNull(mejor);
  }

  private Elegido elegida(Conjunto guia, LocalDate dia, int edicion) {
    if (guia.equals(pedida)) {
      return new Elegido(guia, dia, Motivos.PEDIDA);
    }
    boolean deSuEdicion = distancia(guia.catalogo().ediciones(), edicion) == 0;
    return new Elegido(
        guia,
        dia,
        (deSuEdicion ? Motivos.DE_SU_EDICION : Motivos.LA_MAS_CERCANA).con("edicion", edicion));
  }

  /** Of its edition; that of the last guide for one that has none, whose shape is wrong. */
  private int anio(EjercicioLocal ejercicio) {
    return ejercicio.edicion() == null
        ? guias.get(guias.size() - 1).catalogo().ediciones().stream()
            .max(Integer::compare)
            .orElse(0)
        : ejercicio.edicion().anio();
  }

  private static int distancia(Set<Integer> ediciones, int edicion) {
    return ediciones.stream().mapToInt(anio -> Math.abs(anio - edicion)).min().orElse(0);
  }

  private static List<Falla> avisos(Conjunto guia, int edicion) {
    Catalogo catalogo = guia.catalogo();
    return distancia(catalogo.ediciones(), edicion) == 0
        ? List.of()
        : List.of(
            CodigoDeAviso.EDICION_SIN_GUIA.con(
                "edicion", edicion, "guia", catalogo.conjunto().nombre()));
  }

  private void elegirOtros(
      EjercicioLocal ejercicio,
      LocalDate fecha,
      int edicion,
      List<Elegido> elegidos,
      List<Falla> avisos) {
    Map<String, Falla> fuera = new LinkedHashMap<>();
    Set<String> elegidas = new HashSet<>();
    for (Conjunto otro : otros) {
      Catalogo catalogo = otro.catalogo();
      String nombre = catalogo.conjunto().nombre();
      LocalDate dia = dia(catalogo.rige(), ejercicio, fecha);
      if (!catalogo.ediciones().isEmpty() && !catalogo.ediciones().contains(edicion)) {
        fuera.putIfAbsent(
            nombre,
            CodigoDeAviso.CONJUNTO_DE_OTRA_EDICION.con("conjunto", nombre, "edicion", edicion));
      } else if (catalogo.vigencia().incluye(dia)) {
        elegidos.add(new Elegido(otro, dia, motivo(catalogo, dia)));
        elegidas.add(nombre);
      } else {
        fuera.put(
            nombre,
            CodigoDeAviso.CONJUNTO_FUERA_DE_VIGENCIA.con(
                "conjunto",
                nombre,
                "vigencia",
                Motivos.de(catalogo.vigencia()),
                "fecha",
                dia,
                "acto",
                Motivos.de(catalogo.rige())));
      }
    }
    fuera.keySet().removeAll(elegidas);
    avisos.addAll(fuera.values());
  }

  private static Texto motivo(Catalogo catalogo, LocalDate dia) {
    VigenciaDelConjunto vigencia = catalogo.vigencia();
    return vigencia.desde() == null && vigencia.hasta() == null
        ? Motivos.SIN_VIGENCIA
        : Motivos.EN_VIGOR.con("dia", dia, "acto", Motivos.de(catalogo.rige()));
  }

  /** The day by which a rule set governs; that of the report while the act is still to come. */
  private static LocalDate dia(Rige rige, EjercicioLocal ejercicio, LocalDate fecha) {
    LocalDate acto =
        switch (rige) {
          case DECLARACION ->
              ejercicio.declaracion() == null ? null : ejercicio.declaracion().fecha();
          case LANZAMIENTO ->
              ejercicio.plan() == null || ejercicio.plan().lanzamiento() == null
                  ? null
                  : ejercicio.plan().lanzamiento().fecha();
          case EDICION ->
              ejercicio.edicion() == null || !Anios.abarcan(ejercicio.edicion().anio())
                  ? null
                  : LocalDate.of(ejercicio.edicion().anio(), 1, 1);
          case INFORME -> fecha;
        };
    return acto == null || (acto.isAfter(fecha) && rige != Rige.EDICION) ? fecha : acto;
  }

  private Aplicables aplicables(List<Elegido> elegidos, List<Falla> avisos) {
    Map<Conjunto, LocalDate> dias = new LinkedHashMap<>();
    elegidos.forEach(elegido -> dias.put(elegido.conjunto, elegido.dia));
    return new Aplicables(dias, parametros, motivos(elegidos), avisos);
  }

  private static List<ConjuntoDeReglas> motivos(List<Elegido> elegidos) {
    return elegidos.stream()
        .map(elegido -> elegido.conjunto.catalogo().conjunto().con(elegido.motivo))
        .toList();
  }

  /**
   * The guides among artifacts, with those that change others put over them, and the other rule
   * sets.
   *
   * @param catalogos by artifact
   * @param hechas those that were made before
   */
  public static Map<ArtefactoDeReglas, Conjunto> guias(
      Map<ArtefactoDeReglas, Catalogo> catalogos, Map<ArtefactoDeReglas, Conjunto> hechas) {
    Map<String, Conjunto> porNombre = new HashMap<>();
    Map<ArtefactoDeReglas, Conjunto> guias = new LinkedHashMap<>();
    catalogos.forEach(
        (artefacto, catalogo) -> {
          if (catalogo.esGuia() && catalogo.sobre() == null) {
            Conjunto hecha = hechas.get(artefacto);
            Conjunto guia = hecha == null ? Conjunto.de(artefacto, catalogo) : hecha;
            guias.put(artefacto, guia);
            porNombre.put(catalogo.conjunto().nombre(), guia);
          }
        });
    catalogos.forEach(
        (artefacto, catalogo) -> {
          if (catalogo.esGuia() && catalogo.sobre() != null) {
            Conjunto base = porNombre.get(catalogo.sobre());
            exigir(
                base != null,
                new Texto(
                    "«{nombre}» cambia la guía «{sobre}», que no está",
                    "“{nombre}” changes the guide “{sobre}”, which is not there"),
                "nombre",
                catalogo.conjunto().nombre(),
                "sobre",
                catalogo.sobre());
            List<Model> modelos = Conjunto.modelos(artefacto.modulo(), artefacto.cargador());
            guias.put(artefacto, Conjunto.sobre(requireNonNull(base), catalogo, modelos));
          }
        });
    return guias;
  }
}
