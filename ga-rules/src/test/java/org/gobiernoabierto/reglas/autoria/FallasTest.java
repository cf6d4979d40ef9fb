package org.gobiernoabierto.reglas.autoria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake is told at its place, with what mends it, and nothing else is. */
class FallasTest {

  private static final Path ANAHUAC =
      Path.of("../ga-examples/anahuac/src/main/resources/org/gobiernoabierto/anahuac");
  private static final Path GUIA = Path.of("src/main/resources/org/gobiernoabierto/reglas");

  /**
   * A line of {@code esperado.txt}: place, code, and what the mend says.
   *
   * @param defecto file, line, column and code
   * @param remedio part of the mend
   */
  private record Esperado(String defecto, String remedio) {

    static Esperado leer(String linea) {
      String[] partes = linea.split(" ", 3);
      return new Esperado(partes[0] + " " + partes[1], partes[2]);
    }
  }

  private static List<Path> todas() {
    return Fallas.todas();
  }

  private static List<Esperado> esperados(Path falla) throws IOException {
    return Files.readAllLines(falla.resolve("esperado.txt")).stream().map(Esperado::leer).toList();
  }

  private static String comoSeEspera(Defecto d) {
    return d.archivo() + ":" + d.linea() + ":" + d.columna() + " " + d.codigo();
  }

  @ParameterizedTest
  @MethodSource("todas")
  void eachIsToldAtItsPlaceAndNothingElseIs(Path falla, @TempDir Path destino) throws IOException {
    List<Defecto> defectos = Fallas.defectos(Fallas.armar(falla, destino));

    List<Esperado> esperados = esperados(falla);
    assertThat(defectos)
        .extracting(FallasTest::comoSeEspera)
        .containsExactlyElementsOf(esperados.stream().map(Esperado::defecto).toList());
    for (int i = 0; i < esperados.size(); i++) {
      assertThat(defectos.get(i).remedio().es()).contains(esperados.get(i).remedio());
    }
    assertThat(defectos)
        .allSatisfy(
            d ->
                assertThat(List.of(d.mensaje().es(), d.mensaje().en(), d.remedio().en()))
                    .allMatch(texto -> !texto.isBlank() && !texto.contains("\n")));
  }

  @Test
  void noKindOfDefectIsWithoutItsExample() throws IOException {
    Set<CodigoDeDefecto> vistos = EnumSet.noneOf(CodigoDeDefecto.class);
    for (Path falla : Fallas.todas()) {
      for (Esperado esperado : esperados(falla)) {
        vistos.add(CodigoDeDefecto.valueOf(esperado.defecto().split(" ")[1]));
      }
    }
    assertThat(vistos).containsExactlyInAnyOrder(CodigoDeDefecto.values());
  }

  @Test
  void whatIsCorrectHasNoDefects() {
    assertThat(CarpetaDeReglas.leer(Fallas.BASE).revisar()).isEmpty();
    assertThat(CarpetaDeReglas.leer(GUIA).revisar()).isEmpty();
    assertThat(CarpetaDeReglas.leer(ANAHUAC).revisar()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sanas")
  void whatIsWrittenAnotherWayHasNoDefectsEither(Path sana, @TempDir Path destino)
      throws IOException {
    assertThat(Fallas.defectos(Fallas.armar(sana, destino))).isEmpty();
  }

  private static List<Path> sanas() {
    return Fallas.contenido(Fallas.CARPETA.resolveSibling("sanas"));
  }

  @Test
  void everyFileIsLookedAtBeforeGivingUp(@TempDir Path destino) throws IOException {
    List<String> archivos = new ArrayList<>();
    for (Path archivo : Fallas.contenido(Fallas.BASE)) {
      String nombre = archivo.getFileName().toString();
      String texto = Files.readString(archivo);
      if (nombre.endsWith(".drl")) {
        archivos.add(nombre);
        texto = texto.replaceFirst("then", "");
      } else if (nombre.endsWith(".casos.yaml")) {
        archivos.add(nombre);
        texto = texto.replaceFirst("espera", "esper");
      }
      Files.writeString(destino.resolve(nombre), texto);
    }

    assertThatThrownBy(() -> CarpetaDeReglas.leer(destino).compilar())
        .isInstanceOf(ReglasConDefectosException.class)
        .hasMessageContaining("JAU-01-ambos-sectores.casos.yaml, línea 6")
        .satisfies(
            e ->
                assertThat(((ReglasConDefectosException) e).defectos())
                    .extracting(Defecto::archivo)
                    .containsExactlyElementsOf(archivos));
  }

  @Test
  void aWarningDoesNotKeepARuleSetFromRunning(@TempDir Path destino) throws IOException {
    CarpetaDeReglas conAviso =
        Fallas.armar(
            Fallas.todas().stream()
                .filter(f -> f.toString().endsWith("-sin-casos"))
                .findFirst()
                .get(),
            destino);

    assertThat(conAviso.compilar().modulo()).isEqualTo("carpeta/reglas");
  }

  @Test
  void theMarkThatSomeEditorsPutFirstIsNoDefect(@TempDir Path destino) throws IOException {
    for (Path archivo : Fallas.contenido(Fallas.BASE)) {
      Files.writeString(
          destino.resolve(archivo.getFileName()),
          "\uFEFF" + Files.readString(archivo).replace("\n", "\r\n"));
    }

    assertThat(CarpetaDeReglas.leer(destino).revisar()).isEmpty();
  }
}
