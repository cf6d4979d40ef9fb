package org.gobiernoabierto.reglas.hechos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Something that facts say and the exercise does not record.
 *
 * @param nombre what it is called
 * @param dice what it says
 * @param porQueNoEsNorma why it stays in Java
 * @param llevan the members that say it: {@code Acto.cuenta} is one of every act
 * @param pruebas simple names of its tests
 */
record Nocion(
    String nombre, String dice, String porQueNoEsNorma, List<String> llevan, List<String> pruebas) {

  private static final Path LISTA =
      Path.of("src/test/resources/org/gobiernoabierto/reglas/hechos/nociones.yaml");

  /** Those of {@code nociones.yaml}. */
  static List<Nocion> todas() {
    try {
      Object leido =
          new Load(LoadSettings.builder().build()).loadFromString(Files.readString(LISTA));
      return ((List<?>) leido).stream().map(nocion -> de((Map<?, ?>) nocion)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Nocion de(Map<?, ?> nocion) {
    return new Nocion(
        (String) nocion.get("nocion"),
        (String) nocion.get("dice"),
        (String) nocion.get("porQueNoEsNorma"),
        textos(nocion.get("llevan")),
        textos(nocion.get("pruebas")));
  }

  private static List<String> textos(Object lista) {
    return ((List<?>) lista).stream().map(String.class::cast).toList();
  }
}
