package org.gobiernoabierto.reglas.autoria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.autoria.compilacion.Proveedor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmpaqueTest {

  private static final Path ANAHUAC =
      Path.of("../ga-examples/anahuac/src/main/resources/org/gobiernoabierto/anahuac");
  private static final String LUGAR = "META-INF/kie/mx.gob.jauja/reglas-de-jauja/";

  @TempDir private Path carpeta;

  private static Empaque jauja() {
    return Empaque.de(CarpetaDeReglas.leer(Fallas.BASE), "mx.gob.jauja", "reglas-de-jauja", "1.0");
  }

  static void anahuac(Path jar) throws IOException {
    Empaque.de(CarpetaDeReglas.leer(ANAHUAC), "mx.gob.anahuac", "reglas", "1.0").enJar(jar);
  }

  @Test
  void aClassPathFindsTheRuleSetInItsJar() throws Exception {
    Path jar = carpeta.resolve("jauja.jar");
    jauja().enJar(jar);

    try (URLClassLoader cargador =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
      List<ArtefactoDeReglas> encontrados =
          StreamSupport.stream(
                  ServiceLoader.load(ArtefactoDeReglas.class, cargador).spliterator(), false)
              .filter(artefacto -> artefacto.modulo().equals("mx.gob.jauja/reglas-de-jauja"))
              .toList();

      assertThat(encontrados).hasSize(1);
      assertThat(encontrados.get(0).esGuia()).isFalse();
      assertThat(Evaluador.builder().agregar(encontrados.get(0)).build().conjuntos())
          .extracting(conjunto -> conjunto.nombre())
          .contains("lineamientos-de-jauja");
    }
  }

  @Test
  void itHasTheTextsAsTheyAreAndWhatIsCompiledOfThem() throws IOException {
    Map<String, byte[]> archivos = jauja().archivos();

    for (Path archivo : Fallas.contenido(Fallas.BASE)) {
      assertThat(archivos.get(LUGAR + "reglas/" + archivo.getFileName()))
          .isEqualTo(Files.readAllBytes(archivo));
    }
    assertThat(archivos)
        .containsKeys(
            LUGAR + "catalogo.properties", LUGAR + "lecturas.properties", LUGAR + "drools-model");
    assertThat(archivos.keySet()).noneMatch(nombre -> nombre.contains("org/drools/project"));
    String modelo = new String(archivos.get(LUGAR + "drools-model"), StandardCharsets.UTF_8);
    assertThat(modelo.lines().map(Proveedor::archivo)).isNotEmpty().allMatch(archivos::containsKey);
  }

  @Test
  void aFolderHasTheSameFilesAsAJarAndNothingElse() throws IOException {
    Empaque empaque = jauja();
    Path destino = carpeta.resolve("clases");
    Files.createDirectories(destino.resolve("de/antes"));
    Files.writeString(destino.resolve("de/antes/Viejo.class"), "");
    empaque.enCarpeta(destino);
    Path jar = carpeta.resolve("jauja.jar");
    empaque.enJar(jar);

    Set<String> enCarpeta = new HashSet<>();
    try (var todos = Files.walk(destino)) {
      todos
          .filter(Files::isRegularFile)
          .forEach(a -> enCarpeta.add(destino.relativize(a).toString().replace('\\', '/')));
    }
    Set<String> enJar = new HashSet<>();
    try (JarFile abierto = new JarFile(jar.toFile())) {
      abierto.stream().forEach(entrada -> enJar.add(entrada.getName()));
    }
    assertThat(enJar).contains("META-INF/MANIFEST.MF").containsAll(enCarpeta);
    assertThat(enCarpeta).isEqualTo(empaque.archivos().keySet()).hasSize(enJar.size() - 1);
  }

  @Test
  void packedInTwoProcessesItIsTheSameByteByByte() throws Exception {
    Path primero = carpeta.resolve("primero.jar");
    Path segundo = carpeta.resolve("segundo.jar");
    comoEnUnProcesoNuevo(primero);
    comoEnUnProcesoNuevo(segundo);

    assertThat(segundo).hasSameBinaryContentAs(primero);
  }

  /** With classes of its own: Drools numbers names from the start of the process. */
  private static void comoEnUnProcesoNuevo(Path jar) throws Exception {
    List<URL> rutas = new ArrayList<>();
    for (String ruta : System.getProperty("java.class.path").split(File.pathSeparator)) {
      rutas.add(Path.of(ruta).toUri().toURL());
    }
    Thread hilo = Thread.currentThread();
    ClassLoader antes = hilo.getContextClassLoader();
    try (URLClassLoader propias =
        new URLClassLoader(rutas.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      hilo.setContextClassLoader(propias);
      Method empacar =
          propias.loadClass(EmpaqueTest.class.getName()).getDeclaredMethod("anahuac", Path.class);
      empacar.setAccessible(true);
      empacar.invoke(null, jar);
    } finally {
      hilo.setContextClassLoader(antes);
    }
  }

  @Test
  void aRuleSetWithDefectsOrWithoutAProperNameIsNotPacked() throws IOException {
    for (Path archivo : Fallas.contenido(Fallas.BASE)) {
      Files.writeString(
          carpeta.resolve(archivo.getFileName()),
          Files.readString(archivo).replace("prefijo: JAU-", "prefijo: P"));
    }

    assertThatExceptionOfType(ReglasConDefectosException.class)
        .isThrownBy(
            () -> Empaque.de(CarpetaDeReglas.leer(carpeta), "mx.gob.jauja", "reglas", "1.0"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Empaque.de(CarpetaDeReglas.leer(Fallas.BASE), "mx.gob.jauja", "a\"b", "1.0"))
        .withMessageContaining("a\"b");
  }
}
