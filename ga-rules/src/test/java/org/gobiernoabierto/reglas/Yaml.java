package org.gobiernoabierto.reglas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The YAML and DRL files that stand beside the rules. */
final class Yaml {

  static final Path REGLAS = Path.of("src/main/resources/org/gobiernoabierto/reglas");

  private Yaml() {}

  static List<Path> archivos(String fin) {
    try (Stream<Path> archivos = Files.walk(REGLAS)) {
      return archivos.filter(a -> a.toString().endsWith(fin)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Map<?, ?>> documentos(String fin) {
    return archivos(fin).stream().<Map<?, ?>>map(a -> leer(a, a.toString())).toList();
  }

  static Map<?, ?> leer(Path archivo, String etiqueta) {
    try {
      Load carga = new Load(LoadSettings.builder().setLabel(etiqueta).build());
      return (Map<?, ?>) carga.loadFromString(Files.readString(archivo));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
