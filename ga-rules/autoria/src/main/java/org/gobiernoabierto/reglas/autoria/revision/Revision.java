package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CATALOGO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PARAMETRO_SIN_USO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.SIN_CUMPLE;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.VARIANTE_SIN_REGLA;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.gobiernoabierto.reglas.autoria.EsquemaDeReglas;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.ArchivoYaml;
import org.gobiernoabierto.reglas.autoria.archivos.IdDeArchivo;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador.Compilacion;
import org.gobiernoabierto.reglas.autoria.compilacion.ErroresDelCompilador;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.drl.ErroresDeSintaxis;
import org.gobiernoabierto.reglas.autoria.tipos.TiposDeclarados;
import org.gobiernoabierto.reglas.catalogo.Redondeo;

/**
 * Everything that is wrong with a rule set, and what compiling it gave. Immutable.
 *
 * @param defectos what is wrong, by file and line
 * @param compilacion what the compiler made; empty when it was not asked or refused
 */
public record Revision(List<Defecto> defectos, Compilacion compilacion) {

  private static final Compilacion NADA = new Compilacion(Map.of(), Map.of(), List.of());

  /** Looks at every file, and compiles the rules in which nothing is wrong. */
  public static Revision de(CarpetaDeReglas carpeta) {
    return de(carpeta, Compilador::compilar);
  }

  /** The same with another compiler. */
  public static Revision de(
      CarpetaDeReglas carpeta, Function<List<Archivo>, Compilacion> compilador) {
    Hallados hallados = new Hallados();
    RevisionDeArchivos porNombre = new RevisionDeArchivos(carpeta.archivos(), hallados);
    List<Archivo> legibles = porNombre.legibles();
    porNombre.sinUso(carpeta.ajenos());
    List<ArchivoYaml> yaml =
        legibles.stream()
            .filter(a -> a.nombre().endsWith(RevisionDeArchivos.YAML))
            .map(ArchivoYaml::leer)
            .toList();
    CatalogoLeido catalogo =
        new CatalogoLeido(
            yaml,
            yaml.size() == carpeta.archivos(RevisionDeArchivos.YAML).size(),
            carpeta.oraciones(documento(yaml)));
    new RevisionDelCatalogo(yaml, carpeta.bases(), hallados).revisar(catalogo);
    porNombre.contra(catalogo);
    List<ArchivoDrl> drl =
        legibles.stream()
            .filter(a -> a.nombre().endsWith(RevisionDeArchivos.DRL))
            .map(ArchivoDrl::leer)
            .toList();
    TiposDeclarados tipos = TiposDeclarados.de(drl, compilador);
    reglas(drl, catalogo, tipos, hallados);
    new RevisionDeDefiniciones(drl, tipos, hallados).revisar();
    new RevisionDeLasQueHablan(drl, hallados).revisar(yaml);
    if (!hallados.hayErrores()) {
      parametrosSinUso(yaml, legibles, catalogo, hallados);
      catalogo(carpeta, hallados);
    }
    Compilacion compilacion =
        compilacion(drl.stream().map(ArchivoDrl::archivo).toList(), compilador, hallados);
    return new Revision(Silencios.de(legibles).aplicados(hallados.enOrden()), compilacion);
  }

  /** Name of the file with the sentences; empty for none. */
  private static String documento(List<ArchivoYaml> yaml) {
    return yaml.stream()
        .filter(a -> a.archivo().nombre().equals(CarpetaDeReglas.CONJUNTO) && a.raiz() != null)
        .map(a -> a.raiz().texto("texto"))
        .findFirst()
        .orElse("");
  }

  private static void reglas(
      List<ArchivoDrl> drl, CatalogoLeido catalogo, TiposDeclarados tipos, Hallados hallados) {
    RevisionDeReglas reglas = new RevisionDeReglas(catalogo, tipos, hallados);
    Set<String> conErrores = new HashSet<>();
    for (ArchivoDrl leido : drl) {
      List<Defecto> mal = ErroresDeSintaxis.todos(leido);
      mal.forEach(hallados::agregar);
      if (mal.isEmpty()) {
        reglas.revisar(leido);
      }
      String nombre = leido.archivo().nombre();
      if (hallados.hayErrorEn(nombre)) {
        conErrores.add(IdDeArchivo.de(nombre));
      }
    }
    Set<String> seguros = new HashSet<>(reglas.revisados());
    seguros.removeAll(conErrores);
    seguros.removeAll(reglas.claves().dudosos());
    sinUsar(catalogo, reglas.claves(), seguros, hallados);
  }

  /**
   * Rules and deadlines ask for parameters by their names; one of the guide that is changed is
   * asked for there, and all months are counted by one.
   */
  private static void parametrosSinUso(
      List<ArchivoYaml> yaml, List<Archivo> legibles, CatalogoLeido catalogo, Hallados hallados) {
    String piden =
        legibles.stream()
            .filter(
                archivo ->
                    archivo.nombre().endsWith(RevisionDeArchivos.DRL)
                        || EsquemaDeReglas.PLAZOS.esDe(archivo))
            .map(Archivo::texto)
            .collect(Collectors.joining("\n"));
    for (ArchivoYaml archivo : yaml) {
      if (archivo.raiz() != null && EsquemaDeReglas.PARAMETROS.esDe(archivo.archivo())) {
        archivo.raiz().elementos("parametros").stream()
            .map(parametro -> parametro.valor("nombre"))
            .filter(nombre -> nombre != null && !nombra(piden, nombre.texto()))
            .filter(nombre -> !nombre.texto().equals(Redondeo.PARAMETRO))
            .filter(nombre -> catalogo.guia().parametro(nombre.texto()) == null)
            .forEach(n -> hallados.agregar(PARAMETRO_SIN_USO, n.lugar(), "parametro", n.texto()));
      }
    }
  }

  private static boolean nombra(String texto, String nombre) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(nombre) + "(?![\\w-])")
        .matcher(texto)
        .find();
  }

  private static void sinUsar(
      CatalogoLeido catalogo, RevisionDeClaves claves, Set<String> seguros, Hallados hallados) {
    if (!catalogo.completo()) {
      return;
    }
    catalogo
        .variantes()
        .forEach(
            (clave, variante) -> {
              boolean propia = !clave.equals(variante.requisito());
              boolean seSabe = seguros.contains(variante.requisito());
              if (propia && seSabe && !claves.usadas().contains(clave)) {
                hallados.agregar(VARIANTE_SIN_REGLA, variante.lugar(), "clave", clave);
              }
            });
    catalogo
        .requisitos()
        .forEach(
            (id, requisito) -> {
              if (seguros.contains(id) && !claves.cumplidos().contains(id)) {
                hallados.agregar(SIN_CUMPLE, requisito.lugar(), "id", id);
              }
            });
  }

  private static void catalogo(CarpetaDeReglas carpeta, Hallados hallados) {
    try {
      carpeta.catalogo();
    } catch (RuntimeException e) {
      boolean loDiceElCatalogo = e.getClass() == IllegalArgumentException.class;
      hallados.agregar(
          CATALOGO,
          new Lugar(CarpetaDeReglas.CONJUNTO, 1, 1, ""),
          "detalle",
          loDiceElCatalogo
              ? String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              : new Texto("algo no tiene la forma que debe.", "something is not of its shape."));
    }
  }

  private static Compilacion compilacion(
      List<Archivo> archivos, Function<List<Archivo>, Compilacion> compilador, Hallados hallados) {
    List<Archivo> drl =
        archivos.stream().filter(archivo -> !hallados.hayErrorEn(archivo.nombre())).toList();
    boolean seDefine =
        archivos.stream()
            .filter(ArchivoDrl::esDeDefiniciones)
            .noneMatch(archivo -> hallados.hayErrorEn(archivo.nombre()));
    return drl.isEmpty() || !seDefine
        ? NADA
        : new ErroresDelCompilador(compilador, hallados).compilar(drl);
  }
}
