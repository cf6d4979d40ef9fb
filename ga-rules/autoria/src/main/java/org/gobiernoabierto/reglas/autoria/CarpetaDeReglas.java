package org.gobiernoabierto.reglas.autoria;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.archivos.Oraciones;
import org.gobiernoabierto.reglas.autoria.compilacion.ReglasCompiladas;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.gobiernoabierto.reglas.autoria.defectos.Gravedad;
import org.gobiernoabierto.reglas.autoria.revision.Revision;
import org.gobiernoabierto.reglas.autoria.revision.RevisionDeForma;
import org.gobiernoabierto.reglas.catalogo.Catalogo;

/**
 * A rule set in a folder: {@code conjunto.yaml}, {@code requisitos.yaml}, DRL and cases, as they
 * were when they were read. Immutable and thread-safe.
 *
 * <p>DRL is code: compile only rule sets that you trust.
 */
public final class CarpetaDeReglas {

  public static final String CONJUNTO = "conjunto.yaml";
  private static final String VERSION_POR_OMISION = "sin-version";

  private static final Pattern PARECE_DE_REGLAS = Pattern.compile("(?i).*\\.(ya?ml|drl)(\\.txt)?");

  private final List<Archivo> archivos;
  private final List<String> ajenos;
  private final Bases bases;

  private CarpetaDeReglas(List<Archivo> archivos, List<String> ajenos, Bases bases) {
    this.archivos = archivos;
    this.ajenos = ajenos;
    this.bases = bases;
  }

  /**
   * Reads a folder and those below it.
   *
   * @throws IllegalArgumentException when it is not a folder with a {@code conjunto.yaml}
   * @throws UncheckedIOException when it cannot be read
   */
  public static CarpetaDeReglas leer(Path carpeta) {
    if (!Files.isRegularFile(carpeta.resolve(CONJUNTO))) {
      throw new ArgumentoException(
          new Texto(
                  "La carpeta «{carpeta}» no tiene {conjunto}: no es un conjunto de reglas",
                  "The folder “{carpeta}” has no {conjunto}: it is no rule set")
              .con("carpeta", carpeta, "conjunto", CONJUNTO));
    }
    try (Stream<Path> todos = Files.walk(carpeta)) {
      List<Archivo> archivos = new ArrayList<>();
      List<String> ajenos = new ArrayList<>();
      List<String> json = new ArrayList<>();
      for (Path archivo : todos.filter(Files::isRegularFile).toList()) {
        String nombre = carpeta.relativize(archivo).toString().replace('\\', '/');
        if (esParte(nombre)) {
          archivos.add(new Archivo(nombre, texto(archivo)));
        } else if (PARECE_DE_REGLAS.matcher(nombre).matches()) {
          ajenos.add(nombre);
        } else if (nombre.endsWith(Bases.JSON)) {
          json.add(nombre);
        }
      }
      archivos.sort(Comparator.comparing(Archivo::nombre));
      return new CarpetaDeReglas(
          List.copyOf(archivos),
          ajenos.stream().sorted().toList(),
          Bases.leer(carpeta, json, archivos));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file of this name is read as part of a rule set. */
  static boolean esParte(String nombre) {
    return nombre.endsWith(".drl") || nombre.endsWith(".yaml") || nombre.endsWith(".md");
  }

  /** Bytes that are not UTF-8 give U+FFFD, which {@link #revisar} tells. */
  private static String texto(Path archivo) throws IOException {
    return CompilaCatalogo.sinMarcaDeOrden(
        new String(Files.readAllBytes(archivo), StandardCharsets.UTF_8));
  }

  /** Files whose names look as if they were part of it, and are not. */
  public List<String> ajenos() {
    return ajenos;
  }

  /** Its files, by name. */
  public List<Archivo> archivos() {
    return archivos;
  }

  /** Those of its files whose names end like this, by name. */
  public List<Archivo> archivos(String fin) {
    return archivos.stream().filter(archivo -> archivo.nombre().endsWith(fin)).toList();
  }

  /** The exercises from which its cases start. */
  public Bases bases() {
    return bases;
  }

  /**
   * Its cases, in the order of the files.
   *
   * @throws ReglasConDefectosException when a file of cases is not as its schema says
   * @throws IllegalArgumentException when the exercise from which one starts is not in the folder
   */
  public List<Caso> casos() {
    List<Caso> casos = new ArrayList<>();
    for (Archivo archivo : archivos(EsquemaDeReglas.CASOS.deArchivo())) {
      Nodo documento = RevisionDeForma.leer(archivo);
      String deTodos = documento.texto(Caso.BASE);
      for (Nodo caso : documento.elementos("casos")) {
        String base = caso.texto(Caso.BASE).isEmpty() ? deTodos : caso.texto(Caso.BASE);
        casos.add(
            new Caso(
                archivo.nombre(),
                documento.texto("requisito"),
                (Map<?, ?>) requireNonNull(caso.suelto()),
                base.isEmpty() ? null : base(archivo, base)));
      }
    }
    return casos;
  }

  private Archivo base(Archivo deCasos, String nombre) {
    Archivo base = bases.de(deCasos.nombre(), nombre);
    if (base == null) {
      throw new ArgumentoException(
          new Texto(
                  "{archivo}: no hay un ejercicio «{nombre}»",
                  "{archivo}: there is no exercise “{nombre}”")
              .con("archivo", deCasos.nombre(), "nombre", nombre));
    }
    return base;
  }

  /** The sentences of the document that it is read from, by number; none where it has none. */
  public Map<String, String> oraciones(String documento) {
    return archivos.stream()
        .filter(archivo -> archivo.nombre().equals(documento))
        .map(archivo -> Oraciones.en(archivo.texto()))
        .findFirst()
        .orElse(Map.of());
  }

  /**
   * Everything that is wrong with it: all of its files are looked at, and the rules compiled.
   *
   * @return defects by file and line; empty when there is none
   */
  public List<Defecto> revisar() {
    return Revision.de(this).defectos();
  }

  /**
   * Looks at it as {@link #revisar} does, and compiles it into what {@link
   * org.gobiernoabierto.reglas.Evaluador.Builder#agregar} takes.
   *
   * @throws ReglasConDefectosException when it has a defect of {@link Gravedad#ERROR}
   */
  public ArtefactoDeReglas compilar() {
    Revision revision = Revision.de(this);
    List<Defecto> defectos = revision.defectos();
    if (defectos.stream().anyMatch(d -> d.codigo().gravedad() == Gravedad.ERROR)) {
      throw new ReglasConDefectosException(defectos);
    }
    return new ReglasCompiladas(
        "reglas",
        catalogoCompilado(),
        CompilaCatalogo.lecturas(textos()),
        List.copyOf(revision.compilacion().modelos().values()),
        revision.compilacion().clases());
  }

  /** What {@link Catalogo#leer} reads. */
  public String catalogoCompilado() {
    return CompilaCatalogo.compilar(textos(), VERSION_POR_OMISION);
  }

  /** What its files say, by their path with {@code /}. */
  SortedMap<String, String> textos() {
    SortedMap<String, String> textos = new TreeMap<>();
    archivos.forEach(archivo -> textos.put(archivo.nombre(), archivo.texto()));
    return textos;
  }

  /** Its catalogue. */
  public Catalogo catalogo() {
    try {
      return Catalogo.leer(
          new ByteArrayInputStream(catalogoCompilado().getBytes(StandardCharsets.UTF_8)),
          () -> null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
