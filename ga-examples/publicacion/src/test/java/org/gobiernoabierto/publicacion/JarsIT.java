package org.gobiernoabierto.publicacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the jars, and what must not. */
class JarsIT {

  static List<Publicado> publicados() {
    return Publicado.todos();
  }

  /**
   * Not the starter: what it takes of Spring Boot 3 and of 4 is in artifacts that no application
   * has together, so it has only a name.
   */
  @ParameterizedTest
  @MethodSource("publicados")
  void itIsARealModule(Publicado publicado) {
    assertThat(publicado.modulo().isAutomatic())
        .isEqualTo(publicado.artefacto().equals("ga-spring-boot-starter"));
    assertThat(publicado.modulo().name()).startsWith("org.gobiernoabierto.");
  }

  @ParameterizedTest
  @MethodSource("publicados")
  void itCarriesItsLicenceAndItsVersion(Publicado publicado) throws IOException {
    for (String archivo : List.of("LICENSE", "NOTICE")) {
      assertThat(publicado.contenido("META-INF/" + archivo))
          .isEqualTo(Files.readAllBytes(Publicado.RAIZ.resolve(archivo)));
    }
    try (JarFile jar = new JarFile(publicado.jar().toFile())) {
      assertThat(jar.getManifest().getMainAttributes().get(Name.IMPLEMENTATION_VERSION))
          .isEqualTo(System.getProperty("version"));
    }
  }

  @ParameterizedTest
  @MethodSource("publicados")
  void theDroolsOfAHostFindsNothingOfItsOwnInIt(Publicado publicado) {
    assertThat(publicado.archivos())
        .isNotEmpty()
        .noneMatch(archivo -> archivo.matches("META-INF/kmodule\\.(xml|info)"))
        .noneMatch(archivo -> archivo.startsWith("org/drools/"));
  }

  @Test
  void noPackageIsInTwoJars() throws IOException {
    Map<String, Path> jares = new HashMap<>();
    Publicado.clases().forEach(jar -> jares.put(jar.getFileName().toString(), jar));
    try (Stream<Path> bench = Files.list(Publicado.RAIZ.resolve("ga-examples/bench/target/lib"))) {
      bench.forEach(jar -> jares.putIfAbsent(jar.getFileName().toString(), jar));
    }
    assertThat(jares).containsKeys("bench.jar", "ga-rules-0.1.0-tests.jar");

    Map<String, Set<String>> porPaquete =
        jares.entrySet().stream()
            .flatMap(jar -> paquetes(jar.getValue()).map(p -> Map.entry(p, jar.getKey())))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    assertThat(porPaquete).containsKey("org/gobiernoabierto/reglas");
    assertThat(porPaquete.entrySet())
        .filteredOn(paquete -> paquete.getKey().startsWith("org/gobiernoabierto"))
        .allMatch(paquete -> paquete.getValue().size() == 1);
  }

  /** Folders whose names are names of packages, since what else is in them counts as well. */
  private static Stream<String> paquetes(Path jar) {
    return Publicado.archivos(jar).stream()
        .filter(archivo -> archivo.contains("/"))
        .map(archivo -> archivo.substring(0, archivo.lastIndexOf('/')))
        .filter(carpeta -> carpeta.matches("[\\w/]+"))
        .distinct();
  }
}
