package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.junit.jupiter.api.Test;

/**
 * Who embeds the rules learns of every result that changes: a case of the last release that expects
 * something else now, or is gone, is named in the changes of the next, by requirement and sentence,
 * as in «P4-09 (§4.2)». {@code mvn test -Dpublicada}, at a release, writes down its cases.
 */
class CompatibilidadTest {

  private static final Path PUBLICADOS = Path.of("src/test/resources/casos-publicados.txt");
  private static final Path CAMBIOS = Path.of("../CHANGELOG.md");

  @Test
  void aCaseThatChangedSinceTheLastReleaseIsNamedInTheChanges() throws IOException {
    String casos = huellas();
    if (System.getProperty("publicada") != null) {
      Files.writeString(PUBLICADOS, casos);
    }
    assertThat(sinDecir(Files.readString(PUBLICADOS), casos, ultimosCambios(CAMBIOS)))
        .as("cases that expect something else than at the last release")
        .isEmpty();
  }

  @Test
  void aChangeGoesUnnoticedOnlyIfItsRequirementAndItsSentenceAreNamed() {
    String antes = "P4-09 0000 mesa\nP0-01 1111 otra\n";
    String despues = "P4-09 2222 mesa\nP0-01 1111 otra\nP0-01 3333 nueva\n";

    assertThat(sinDecir(antes, antes, List.of())).isEmpty();
    assertThat(sinDecir(antes, despues, List.of())).containsExactly("P4-09 (§4.2): mesa");
    assertThat(sinDecir(antes, despues, List.of("- P4-09: x", "- §4.2: x"))).hasSize(1);
    assertThat(sinDecir(antes, despues, List.of("- P4-09 (§4.2) asks for less"))).isEmpty();
    assertThat(sinDecir(antes, "P4-09 0000 mesa\n", List.of()))
        .containsExactly("P0-01 (§0.1): otra");
  }

  /** The requirement of a case, the fingerprint of what it expects, and its name, a line each. */
  private static String huellas() {
    return Guia.CASOS.stream()
        .map(c -> c.requisito() + " " + huella(c) + " " + c.nombre() + "\n")
        .sorted()
        .collect(Collectors.joining());
  }

  private static String huella(Caso caso) {
    try {
      byte[] esperado = String.join("\n", caso.esperado()).getBytes(StandardCharsets.UTF_8);
      byte[] huella = MessageDigest.getInstance("SHA-256").digest(esperado);
      return HexFormat.of().formatHex(Arrays.copyOf(huella, 6));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> sinDecir(String antes, String ahora, List<String> cambios) {
    Map<String, String> deAhora = porCaso(ahora);
    return porCaso(antes).entrySet().stream()
        .filter(caso -> !caso.getValue().equals(deAhora.get(caso.getKey())))
        .map(Map.Entry::getKey)
        .filter(caso -> cambios.stream().noneMatch(c -> nombra(c, requisito(caso))))
        .map(
            caso ->
                requisito(caso) + " (" + oraciones(requisito(caso)).get(0) + "): " + resto(caso))
        .toList();
  }

  private static boolean nombra(String cambio, String requisito) {
    return cambio.contains(requisito)
        && oraciones(requisito).stream()
            .anyMatch(o -> Pattern.compile(Pattern.quote(o) + "(?!\\d)").matcher(cambio).find());
  }

  private static List<String> oraciones(String requisito) {
    return Guia.CATALOGO.fichas().stream()
        .filter(ficha -> ficha.requisito().id().equals(requisito))
        .flatMap(ficha -> ficha.requisito().fundamento().stream())
        .map(fundamento -> "§" + fundamento.oracion())
        .toList();
  }

  private static Map<String, String> porCaso(String huellas) {
    Map<String, String> casos = new TreeMap<>();
    for (String linea : huellas.lines().toList()) {
      String[] partes = linea.split(" ", 3);
      casos.put(partes[0] + " " + partes[2], partes[1]);
    }
    return casos;
  }

  private static String requisito(String caso) {
    return caso.substring(0, caso.indexOf(' '));
  }

  private static String resto(String caso) {
    return caso.substring(caso.indexOf(' ') + 1);
  }

  /** The items of the first section, each in one line. */
  private static List<String> ultimosCambios(Path archivo) throws IOException {
    String primera = Files.readString(archivo).split("(?m)^## ", 3)[1];
    return Arrays.stream(primera.split("(?m)^- ")).skip(1).toList();
  }
}
