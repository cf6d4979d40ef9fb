package org.gobiernoabierto.reglas.autoria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.Guia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EsqueletoTest {

  private static final String ORACION = "Cada mesa de trabajo publicará su \"minuta\".";

  @TempDir private Path carpeta;

  private static Esqueleto de(String id, int paso) {
    return new Esqueleto(id, ORACION, "Cada mesa publica su minuta", paso, Esqueleto.hechoDe(paso));
  }

  private Map<String, String> textos() throws IOException {
    Map<String, String> textos = new TreeMap<>();
    try (Stream<Path> archivos = Files.list(carpeta)) {
      for (Path archivo : archivos.filter(Files::isRegularFile).toList()) {
        textos.put(archivo.getFileName().toString(), Files.readString(archivo));
      }
    }
    return textos;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void nothingIsWrongWithItAndItsCasesPass(int paso) {
    de("PUE-01", paso).escribir(carpeta);
    CarpetaDeReglas leida = CarpetaDeReglas.leer(carpeta);

    assertThat(leida.revisar()).isEmpty();
    assertThat(new Probador(leida, Guia.LECTOR).probar())
        .isEqualTo(new Pruebas(2, List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void aSecondRequirementIsAddedToTheFolder() throws IOException {
    de("JAL-01", 4).escribir(carpeta);
    Files.writeString(
        carpeta.resolve("conjunto.yaml"),
        Files.readString(carpeta.resolve("conjunto.yaml")) + "# Nota de la autora.\n");

    de("JAL-02", 5).escribir(carpeta);

    assertThat(textos())
        .containsOnlyKeys(
            "JAL-01-cada-mesa-publica-su-minuta.casos.yaml",
            "JAL-01-cada-mesa-publica-su-minuta.drl",
            "JAL-02-cada-mesa-publica-su-minuta.casos.yaml",
            "JAL-02-cada-mesa-publica-su-minuta.drl",
            "conjunto.yaml",
            "requisitos.yaml");
    assertThat(textos().get("conjunto.yaml"))
        .contains("JAL.1: ", "JAL.2: ", "# Nota de la autora.");
    Pruebas pruebas = new Probador(CarpetaDeReglas.leer(carpeta), Guia.LECTOR).probar();
    assertThat(pruebas.bien()).isTrue();
    assertThat(pruebas.casos()).isEqualTo(4);
  }

  @Test
  void whatIsThereIsNotTouched() throws IOException {
    de("JAL-01", 4).escribir(carpeta);
    Map<String, String> antes = textos();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> de("JAL-01", 4).escribir(carpeta))
        .withMessageContaining("JAL-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> de("COL-02", 4).escribir(carpeta))
        .withMessageContaining("JAL-");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Esqueleto("JAL-001", "Otra oración.", "t", 4, "Mesa").escribir(carpeta))
        .withMessageContaining("JAL.1");
    assertThat(textos()).isEqualTo(antes);
  }

  @Test
  void aRequirementThatHasFilesInASubfolderIsNotWrittenAgain() throws IOException {
    de("JAL-01", 4).escribir(carpeta);
    Path aparte = Files.createDirectory(carpeta.resolve("aparte"));
    Files.move(
        carpeta.resolve("JAL-01-cada-mesa-publica-su-minuta.drl"), aparte.resolve("JAL-01-x.drl"));
    Files.delete(carpeta.resolve("JAL-01-cada-mesa-publica-su-minuta.casos.yaml"));
    Files.writeString(carpeta.resolve("requisitos.yaml"), "requisitos: []\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> de("JAL-01", 4).escribir(carpeta))
        .withMessageContaining("JAL-01-x.drl");
    assertThat(textos()).containsEntry("requisitos.yaml", "requisitos: []\n");
  }

  @Test
  void aPrefixLikeTheGuidesIsRefused() throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> de("P4-99", 4).escribir(carpeta))
        .withMessageContaining("P4-");
    assertThat(textos()).isEmpty();
  }

  @Test
  void aFileThatCannotBeAddedToStaysAsItIs() throws IOException {
    de("JAL-01", 4).escribir(carpeta);
    Files.writeString(carpeta.resolve("requisitos.yaml"), "requisitos: [{id: JAL-07}]\n");
    Map<String, String> antes = textos();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> de("JAL-02", 4).escribir(carpeta))
        .withMessageContaining("requisitos.yaml");
    assertThat(textos()).isEqualTo(antes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "jal-01", "JAL01", "JAL-", "JAL-01 ", "../JAL-01"})
  void anIdThatIsNotOneIsRefused(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> de(id, 4));
  }

  @Test
  void aFactThatThereIsNotIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Esqueleto("JAL-01", "o", "t", 4, "Mesas"))
        .withMessageContaining("Mesa, ");
  }
}
