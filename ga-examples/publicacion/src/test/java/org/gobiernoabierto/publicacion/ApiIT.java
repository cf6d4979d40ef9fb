package org.gobiernoabierto.publicacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who embeds an artifact compiles against the signatures that stand in {@code api/}: none goes, and
 * none comes, without being looked at. {@code mvn verify -Dactualizar} writes them anew; what goes
 * is named in the changes.
 */
class ApiIT {

  private static final Path API = Path.of("src/test/resources/api");

  static List<Publicado> publicados() {
    return Publicado.todos();
  }

  @ParameterizedTest
  @MethodSource("publicados")
  void itsPublicSignaturesAreThoseOnRecord(Publicado publicado) throws IOException {
    Set<String> ahora = firmas(publicado);
    Path registro = API.resolve(publicado.artefacto() + ".txt");
    if (System.getProperty("actualizar") != null) {
      Files.createDirectories(API);
      Files.writeString(registro, ahora.stream().map(f -> f + "\n").collect(Collectors.joining()));
    }
    List<String> antes = Files.readAllLines(registro);
    assertThat(antes)
        .as("what is gone breaks who embeds it: name it in CHANGELOG.md, and -Dactualizar")
        .isSubsetOf(ahora);
    assertThat(ahora).as("what is new becomes a contract: -Dactualizar").isSubsetOf(antes);
  }

  /** Each public class, and each of its members behind it. */
  private static Set<String> firmas(Publicado publicado) {
    Set<String> firmas = new TreeSet<>();
    String clase = "";
    for (String linea : javap(publicado).lines().toList()) {
      if (linea.endsWith(" {")) {
        clase = linea.startsWith("public ") ? linea.substring(0, linea.length() - 2) : "";
      }
      if (!clase.isEmpty() && linea.endsWith(" {")) {
        firmas.add(clase);
      } else if (!clase.isEmpty() && linea.startsWith("  ")) {
        firmas.add(clase.replaceFirst(" (extends|implements) .*", "") + ": " + linea.strip());
      }
    }
    return firmas;
  }

  private static String javap(Publicado publicado) {
    Set<String> paquetes =
        publicado.modulo().exports().stream()
            .filter(exportado -> !exportado.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .map(paquete -> paquete.replace('.', '/'))
            .collect(Collectors.toSet());
    List<String> clases =
        publicado.archivos().stream()
            .filter(archivo -> archivo.endsWith(".class") && archivo.contains("/"))
            .filter(archivo -> paquetes.contains(archivo.substring(0, archivo.lastIndexOf('/'))))
            .map(archivo -> archivo.substring(0, archivo.length() - ".class".length()))
            .toList();
    if (clases.isEmpty()) {
      return "";
    }
    List<String> orden = new ArrayList<>(List.of("-protected", "-cp", publicado.jar().toString()));
    Stream<String> nombres = clases.stream().map(c -> c.replace('/', '.'));
    nombres.forEach(orden::add);
    StringWriter salida = new StringWriter();
    int codigo =
        ToolProvider.findFirst("javap")
            .orElseThrow()
            .run(
                new PrintWriter(salida),
                new PrintWriter(new StringWriter()),
                orden.toArray(String[]::new));
    assertThat(codigo).isZero();
    return salida.toString();
  }
}
