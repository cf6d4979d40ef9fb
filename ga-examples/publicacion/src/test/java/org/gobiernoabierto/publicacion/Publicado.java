package org.gobiernoabierto.publicacion;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An artifact that {@code ga-bom} names, as the build made it. */
record Publicado(String artefacto, Path jar) {

  static final Path RAIZ = Path.of("../..");

  private static final Pattern ARTEFACTO = Pattern.compile("<artifactId>(ga-(?!bom)[^<]+)<");

  static List<Publicado> todos() {
    try {
      return ARTEFACTO
          .matcher(Files.readString(RAIZ.resolve("ga-core/bom/pom.xml")))
          .results()
          .map(hallado -> new Publicado(hallado.group(1), jar(hallado.group(1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path jar(String artefacto) {
    String nombre = artefacto + "-" + System.getProperty("version") + ".jar";
    return clases()
        .filter(ruta -> ruta.getFileName().toString().equals(nombre))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("ga-examples/publicacion/pom.xml lacks " + artefacto));
  }

  /** The class path of this, and so every library that some artifact needs. */
  static Stream<Path> clases() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(ruta -> ruta.toString().endsWith(".jar"));
  }

  ModuleDescriptor modulo() {
    return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
  }

  Set<String> archivos() {
    return archivos(jar);
  }

  static Set<String> archivos(Path jar) {
    try (JarFile abierto = new JarFile(jar.toFile())) {
      return abierto.stream()
          .filter(entrada -> !entrada.isDirectory())
          .map(JarEntry::getName)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] contenido(String archivo) throws IOException {
    try (JarFile abierto = new JarFile(jar.toFile())) {
      return abierto.getInputStream(abierto.getEntry(archivo)).readAllBytes();
    }
  }

  /** For the names of tests. */
  @Override
  public String toString() {
    return artefacto;
  }
}
