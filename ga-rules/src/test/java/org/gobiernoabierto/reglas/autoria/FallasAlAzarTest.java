package org.gobiernoabierto.reglas.autoria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;

/** Whatever happens to a file, it is told, or the rule set still runs; never an exception. */
class FallasAlAzarTest {

  private static final List<Path> ARCHIVOS = Fallas.contenido(Fallas.BASE);

  @Provide
  Arbitrary<Path> archivos() {
    return Arbitraries.of(ARCHIVOS);
  }

  @Provide
  Arbitrary<Path> reglas() {
    return Arbitraries.of(ARCHIVOS.stream().filter(a -> a.toString().endsWith(".drl")).toList());
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void aTruncatedRuleFileHasDefects(@ForAll("reglas") Path archivo, @ForAll double donde)
      throws IOException {
    String texto = Files.readString(archivo).stripTrailing();
    String cortado = texto.substring(0, parte(donde, texto.length()));

    conCambio(archivo, cortado.getBytes(StandardCharsets.UTF_8), c -> assertThat(c).isNotEmpty());
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void aCharacterLessIsToldOrDoesNotMatter(@ForAll("archivos") Path archivo, @ForAll double donde)
      throws IOException {
    String texto = Files.readString(archivo);
    int i = parte(donde, texto.length());

    String cambiado = texto.substring(0, i) + texto.substring(i + 1);
    conCambio(archivo, cambiado.getBytes(StandardCharsets.UTF_8), c -> {});
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void anyByteIsToldOrDoesNotMatter(
      @ForAll("archivos") Path archivo, @ForAll double donde, @ForAll byte otro)
      throws IOException {
    byte[] bytes = Files.readAllBytes(archivo);
    bytes[parte(donde, bytes.length)] = otro;

    conCambio(archivo, bytes, c -> {});
  }

  private static int parte(double donde, int total) {
    return (int) (Math.abs(donde % 1) * total);
  }

  private static void conCambio(
      Path archivo, byte[] bytes, java.util.function.Consumer<List<Defecto>> comprobar)
      throws IOException {
    Path destino = Files.createTempDirectory("fallas");
    try {
      for (Path otro : ARCHIVOS) {
        Files.copy(otro, destino.resolve(otro.getFileName()));
      }
      Files.write(destino.resolve(archivo.getFileName()), bytes);
      CarpetaDeReglas carpeta = CarpetaDeReglas.leer(destino);
      List<Defecto> defectos = Fallas.defectos(carpeta);
      comprobar.accept(defectos);
      if (defectos.isEmpty()) {
        assertThat(Evaluador.builder().agregar(carpeta.compilar()).build().conjuntos()).hasSize(2);
      }
    } finally {
      try (Stream<Path> todo = Files.walk(destino)) {
        for (Path uno : todo.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(uno);
        }
      }
    }
  }
}
