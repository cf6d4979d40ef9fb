package org.gobiernoabierto.reglas.autoria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gobiernoabierto.reglas.ReglasAdicionales;
import org.jspecify.annotations.Nullable;

/**
 * A requirement whose rules are mutated. Its rules are compiled one by one, once, and a mutant
 * takes the place of its rule among them. Where rules cannot stand alone, as when one extends
 * another or makes facts for those of another requirement, the whole rule set is compiled with each
 * mutant. Immutable.
 */
final class RequisitoMutable {

  private final CarpetaDeReglas carpeta;
  private final CasosDelRequisito casos;
  private final List<Origen> origenes;
  private final @Nullable ReglasCompiladas juntas;

  private RequisitoMutable(
      CarpetaDeReglas carpeta, CasosDelRequisito casos, List<Origen> origenes, String catalogo) {
    this.carpeta = carpeta;
    this.casos = casos;
    this.origenes = origenes;
    ReglasCompiladas compuestas = componer(origenes, catalogo);
    juntas = compuestas != null && valen(compuestas, casos) ? compuestas : null;
  }

  /**
   * The requirements of a rule set, by id.
   *
   * @param archivos its DRL files
   * @param ids which requirements
   * @throws ReglasConDefectosException when the rules cannot be compiled as they are
   * @throws IllegalArgumentException when a case fails on the rules as they are
   */
  static Map<String, RequisitoMutable> todos(
      CarpetaDeReglas carpeta,
      List<ArchivoDrl> archivos,
      Predicate<String> ids,
      DocumentoBase base) {
    Map<String, List<Origen>> origenes = new TreeMap<>();
    compilar(archivos, ids)
        .forEach(o -> origenes.computeIfAbsent(o.requisito(), id -> new ArrayList<>()).add(o));
    String catalogo = carpeta.catalogoCompilado();
    Map<String, List<Caso>> casos =
        carpeta.casos().stream().collect(Collectors.groupingBy(Caso::requisito));
    Map<String, RequisitoMutable> mutables = new TreeMap<>();
    origenes.forEach(
        (id, suyos) ->
            mutables.put(
                id,
                new RequisitoMutable(
                    carpeta,
                    new CasosDelRequisito(casos.getOrDefault(id, List.of()), base),
                    suyos,
                    soloDe(id, catalogo))));
    comprobar(mutables.values(), carpeta);
    return mutables;
  }

  private static List<Origen> compilar(List<ArchivoDrl> archivos, Predicate<String> ids) {
    List<Origen> origenes = new ArrayList<>();
    List<Archivo> escritos = new ArrayList<>();
    for (ArchivoDrl archivo : archivos) {
      for (ReglaDrl regla : archivo.reglas()) {
        if (ids.test(regla.requisito())) {
          origenes.add(new Origen(archivo, regla, null));
          String texto = archivo.archivo().texto().substring(regla.inicio(), regla.fin());
          escritos.add(ReglaSuelta.escribir(archivo, texto, "regla" + escritos.size()));
        }
      }
    }
    Map<String, ReglaSuelta> sueltas = ReglaSuelta.compilar(escritos);
    for (int i = 0; i < origenes.size(); i++) {
      Origen origen = origenes.get(i);
      origenes.set(i, new Origen(origen.archivo(), origen.regla(), sueltas.get("regla" + i)));
    }
    return origenes;
  }

  private static @Nullable ReglasCompiladas componer(List<Origen> origenes, String catalogo) {
    List<String> modelos = new ArrayList<>();
    Map<String, byte[]> clases = new HashMap<>();
    for (Origen origen : origenes) {
      if (origen.suelta() == null) {
        return null;
      }
      modelos.add(origen.suelta().modelo());
      clases.putAll(origen.suelta().clases());
    }
    return new ReglasCompiladas("reglas", catalogo, modelos, clases);
  }

  private static boolean valen(ReglasCompiladas juntas, CasosDelRequisito casos) {
    try {
      return casos.fallido(juntas) == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What fails with the rules one by one must not fail with all of them. */
  private static void comprobar(Iterable<RequisitoMutable> mutables, CarpetaDeReglas carpeta) {
    ReglasAdicionales todas = null;
    for (RequisitoMutable mutable : mutables) {
      if (mutable.juntas == null) {
        todas = todas == null ? enteras(carpeta) : todas;
        Caso fallido = mutable.casos.fallido(todas);
        if (fallido != null) {
          throw new IllegalArgumentException(
              "Antes de mutar las reglas, sus casos tienen que cumplirse; no se cumple «%s» (%s)"
                  .formatted(fallido.nombre(), fallido.archivo()));
        }
      }
    }
  }

  /** Rules that Drools does not compile are looked at, to tell what is wrong with them. */
  private static ReglasAdicionales enteras(CarpetaDeReglas carpeta) {
    try {
      return carpeta.compilarSinRevisar();
    } catch (IllegalArgumentException e) {
      return carpeta.compilar();
    }
  }

  /** The part of a compiled catalogue that speaks of {@code id} and of the rule set. */
  private static String soloDe(String id, String catalogo) {
    return catalogo
        .lines()
        .filter(
            linea ->
                linea.startsWith("conjunto.")
                    || linea.startsWith("parametro.")
                    || linea.startsWith(id + "."))
        .collect(Collectors.joining("\n", "", "\nrequisitos=" + id + "\n"));
  }

  /** Whether a mutant of its rules is compiled alone. */
  boolean unaPorUna() {
    return juntas != null;
  }

  /** The file of a mutant alone. */
  Archivo escribir(Mutante mutante, String paquete) {
    return ReglaSuelta.escribir(origen(mutante).archivo(), mutante.texto(), paquete);
  }

  /**
   * Whether a case tells a mutant from the rules.
   *
   * @param suelta the mutant compiled alone; null when it was not or could not be
   * @throws IllegalArgumentException when the mutant cannot be run
   */
  boolean distingue(Mutante mutante, @Nullable ReglaSuelta suelta) {
    Origen origen = origen(mutante);
    return casos.fallido(juntas == null ? enteras(mutante, origen) : con(suelta, origen, juntas))
        != null;
  }

  private Origen origen(Mutante mutante) {
    return origenes.stream()
        .filter(o -> o.regla().nombre().equals(mutante.regla()))
        .filter(o -> o.archivo().archivo().nombre().equals(mutante.archivo()))
        .findFirst()
        .orElseThrow();
  }

  private static ReglasAdicionales con(
      @Nullable ReglaSuelta suelta, Origen origen, ReglasCompiladas juntas) {
    if (suelta == null || origen.suelta() == null) {
      throw new IllegalArgumentException("No compila");
    }
    return juntas.cambiando(origen.suelta().modelo(), suelta.modelo(), suelta.clases());
  }

  private ReglasAdicionales enteras(Mutante mutante, Origen origen) {
    String texto = origen.archivo().archivo().texto();
    return carpeta
        .con(
            new Archivo(
                mutante.archivo(),
                texto.substring(0, origen.regla().inicio())
                    + mutante.texto()
                    + texto.substring(origen.regla().fin())))
        .compilarSinRevisar();
  }

  private record Origen(ArchivoDrl archivo, ReglaDrl regla, @Nullable ReglaSuelta suelta) {

    String requisito() {
      return regla.requisito();
    }
  }
}
