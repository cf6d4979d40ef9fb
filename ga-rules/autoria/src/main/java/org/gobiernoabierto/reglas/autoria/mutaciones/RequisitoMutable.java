package org.gobiernoabierto.reglas.autoria.mutaciones;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.autoria.DocumentoBase;
import org.gobiernoabierto.reglas.autoria.Mutante;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.compilacion.ReglaSuelta;
import org.gobiernoabierto.reglas.autoria.compilacion.ReglasCompiladas;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.tipos.TiposDeclarados;
import org.gobiernoabierto.reglas.autoria.tipos.UsosDeTipos;

/**
 * A requirement whose rules are mutated. Its rules are compiled one by one, once, and a mutant
 * takes the place of its rule among them. Immutable.
 */
public final class RequisitoMutable {

  private static final String REQUISITOS = "requisitos/";

  private final CasosDelRequisito casos;
  private final List<Origen> origenes;
  private final String catalogo;
  private final ReglasCompiladas juntas;

  private RequisitoMutable(
      CasosDelRequisito casos, List<Origen> origenes, TiposDeclarados tipos, String catalogo) {
    this.casos = casos;
    this.origenes = origenes;
    this.catalogo = catalogo;
    juntas = componer(origenes, tipos, catalogo);
  }

  /**
   * The requirements of a rule set, by id.
   *
   * @param archivos its DRL files
   * @param tipos those that it declares
   * @param ids which requirements, and which types of definitions: what those define is tried on
   *     the requirements that use them
   * @throws IllegalArgumentException when a case fails on the rules as they are
   */
  public static Map<String, RequisitoMutable> todos(
      CarpetaDeReglas carpeta,
      List<ArchivoDrl> archivos,
      TiposDeclarados tipos,
      Predicate<String> ids,
      DocumentoBase base) {
    UsosDeTipos usos = new UsosDeTipos(archivos, tipos.todos());
    Predicate<String> hacenFalta =
        id -> ids.test(id) || usos.de(id).stream().anyMatch(ids) || tipos.conNombre(id) != null;
    Map<String, List<Origen>> origenes = new TreeMap<>();
    compilar(archivos, tipos, hacenFalta)
        .forEach(o -> origenes.computeIfAbsent(o.requisito(), id -> new ArrayList<>()).add(o));
    String catalogo = carpeta.catalogoCompilado();
    Map<String, List<Caso>> casos =
        carpeta.casos().stream()
            .filter(Caso::confirmado)
            .collect(Collectors.groupingBy(Caso::requisito));
    Map<String, RequisitoMutable> mutables = new TreeMap<>();
    origenes.forEach(
        (id, suyos) -> {
          if (tipos.conNombre(id) == null) {
            List<Origen> conDefiniciones = new ArrayList<>(suyos);
            usos.de(id)
                .forEach(tipo -> conDefiniciones.addAll(origenes.getOrDefault(tipo, List.of())));
            mutables.put(
                id,
                new RequisitoMutable(
                    new CasosDelRequisito(casos.getOrDefault(id, List.of()), base),
                    conDefiniciones,
                    tipos,
                    soloDe(id, catalogo)));
          }
        });
    mutables.values().forEach(RequisitoMutable::comprobar);
    return mutables;
  }

  private static List<Origen> compilar(
      List<ArchivoDrl> archivos, TiposDeclarados tipos, Predicate<String> ids) {
    List<ReglaDrl> reglas = new ArrayList<>();
    List<ArchivoDrl> deCual = new ArrayList<>();
    List<Archivo> escritos = new ArrayList<>();
    for (ArchivoDrl archivo : archivos) {
      for (ReglaDrl regla : archivo.reglas()) {
        if (ids.test(regla.requisito())) {
          escritos.add(
              ReglaSuelta.escribir(archivo, regla.texto(), "regla" + escritos.size(), tipos));
          reglas.add(regla);
          deCual.add(archivo);
        }
      }
    }
    Map<String, ReglaSuelta> sueltas = ReglaSuelta.compilar(escritos, tipos);
    List<Origen> origenes = new ArrayList<>();
    for (int i = 0; i < reglas.size(); i++) {
      ReglaSuelta suelta = sueltas.get("regla" + i);
      if (suelta == null) {
        throw new ArgumentoException(
            new Texto(
                    "La regla «{regla}» no se puede compilar sin las demás",
                    "The rule “{regla}” cannot be compiled without the others")
                .con("regla", reglas.get(i).nombre()));
      }
      origenes.add(new Origen(deCual.get(i), reglas.get(i), suelta));
    }
    return origenes;
  }

  private static ReglasCompiladas componer(
      List<Origen> origenes, TiposDeclarados tipos, String catalogo) {
    List<String> modelos = new ArrayList<>(tipos.compilados().modelos().values());
    Map<String, byte[]> clases = new HashMap<>(tipos.compilados().clases());
    for (Origen origen : origenes) {
      modelos.add(origen.suelta().modelo());
      clases.putAll(origen.suelta().clases());
    }
    return new ReglasCompiladas("reglas", catalogo, "", modelos, clases);
  }

  private void comprobar() {
    Caso fallido = casos.fallido(juntas);
    if (fallido != null) {
      throw new ArgumentoException(
          new Texto(
                  "Antes de mutar las reglas, sus casos tienen que cumplirse; no se cumple «{caso}»"
                      + " ({archivo})",
                  "Before rules are mutated their cases must hold; “{caso}” does not ({archivo})")
              .con("caso", fallido.nombre(), "archivo", fallido.archivo()));
    }
  }

  /** The part of a compiled catalogue that speaks of {@code id} and of the rule set. */
  private static String soloDe(String id, String catalogo) {
    String fin = "/id=" + id;
    String suyo =
        catalogo
            .lines()
            .filter(linea -> linea.startsWith(REQUISITOS) && linea.endsWith(fin))
            .map(linea -> linea.substring(0, linea.length() - fin.length() + 1))
            .findFirst()
            .orElseThrow();
    return catalogo
        .lines()
        .filter(linea -> !linea.startsWith(REQUISITOS) || linea.startsWith(suyo))
        .map(linea -> linea.replace(suyo, REQUISITOS + "0/"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Whether the rule of a mutant has a part in it. */
  public boolean tiene(Mutante mutante) {
    return origenes.stream().anyMatch(o -> o.es(mutante));
  }

  /** The file of a mutant alone. */
  public Archivo escribir(Mutante mutante, String paquete, TiposDeclarados tipos) {
    return ReglaSuelta.escribir(origen(mutante).archivo(), mutante.texto(), paquete, tipos);
  }

  /** Whether a case tells a mutant, compiled alone, from the rules. */
  public boolean distingue(Mutante mutante, ReglaSuelta suelta) {
    return casos.fallido(
            juntas.cambiando(origen(mutante).suelta().modelo(), suelta.modelo(), suelta.clases()))
        != null;
  }

  /**
   * Whether a case tells a change to the catalogue.
   *
   * @throws IllegalArgumentException when what the catalogue says then is no rule set
   */
  public boolean distingue(CambioDelCatalogo cambio) {
    return casos.fallido(juntas.conCatalogo(cambio.en(catalogo))) != null;
  }

  private Origen origen(Mutante mutante) {
    return origenes.stream().filter(o -> o.es(mutante)).findFirst().orElseThrow();
  }

  private record Origen(ArchivoDrl archivo, ReglaDrl regla, ReglaSuelta suelta) {

    String requisito() {
      return regla.requisito();
    }

    boolean es(Mutante mutante) {
      return regla.nombre().equals(mutante.regla())
          && archivo.archivo().nombre().equals(mutante.archivo());
    }
  }
}
