package org.gobiernoabierto.reglas.autoria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.ReglasAdicionales;
import org.gobiernoabierto.reglas.autoria.Compilador.Compilacion;
import org.gobiernoabierto.reglas.catalogo.CompilaCatalogo;

/**
 * A rule set in a folder: {@code conjunto.yaml}, {@code requisitos.yaml}, DRL and cases, as they
 * were when they were read. Immutable and thread-safe.
 *
 * <p>DRL is code: compile only rule sets that you trust.
 */
public final class CarpetaDeReglas {

  static final String CONJUNTO = "conjunto.yaml";
  private static final String VERSION_POR_OMISION = "sin-version";

  private final List<Archivo> archivos;

  private CarpetaDeReglas(List<Archivo> archivos) {
    this.archivos = archivos;
  }

  /**
   * Reads a folder and those below it.
   *
   * @throws IllegalArgumentException when it is not a folder with a {@code conjunto.yaml}
   * @throws UncheckedIOException when it cannot be read
   */
  public static CarpetaDeReglas leer(Path carpeta) {
    if (!Files.isRegularFile(carpeta.resolve(CONJUNTO))) {
      throw new IllegalArgumentException(
          "La carpeta «" + carpeta + "» no tiene " + CONJUNTO + ": no es un conjunto de reglas");
    }
    try (Stream<Path> todos = Files.walk(carpeta)) {
      List<Archivo> archivos = new ArrayList<>();
      for (Path archivo : todos.filter(Files::isRegularFile).toList()) {
        String nombre = carpeta.relativize(archivo).toString().replace('\\', '/');
        if (nombre.endsWith(".drl") || nombre.endsWith(".yaml")) {
          archivos.add(
              new Archivo(nombre, new String(Files.readAllBytes(archivo), StandardCharsets.UTF_8)));
        }
      }
      archivos.sort((uno, otro) -> uno.nombre().compareTo(otro.nombre()));
      return new CarpetaDeReglas(List.copyOf(archivos));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its files, by name. */
  List<Archivo> archivos() {
    return archivos;
  }

  /** Those of its files whose names end like this, by name. */
  List<Archivo> archivos(String fin) {
    return archivos.stream().filter(archivo -> archivo.nombre().endsWith(fin)).toList();
  }

  /**
   * Compiles it into what {@link org.gobiernoabierto.reglas.Evaluador.Builder#agregar} takes.
   *
   * @throws ReglasConDefectosException when something is wrong with it
   */
  public ReglasAdicionales compilar() {
    List<Archivo> drl = archivos(".drl");
    Compilacion compilacion = Compilador.compilar(drl);
    return new ReglasCompiladas(
        "reglas",
        CompilaCatalogo.compilar(textos(), VERSION_POR_OMISION),
        List.copyOf(compilacion.modelos().values()),
        compilacion.clases());
  }

  private SortedMap<String, String> textos() {
    SortedMap<String, String> textos = new TreeMap<>();
    archivos.forEach(archivo -> textos.put(archivo.nombre(), archivo.texto()));
    return textos;
  }
}
