package org.gobiernoabierto.reglas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the rule sets of the tests, which are no real ones. */
public final class ReglasDePrueba {

  private static final String MODULO = "pruebas/reglas";
  private static final String LUGAR = "META-INF/kie/" + MODULO;
  private static final AtomicInteger VERSION = new AtomicInteger();

  /** What came of texts, which are compiled once. */
  private static final Map<Map<String, String>, Map<String, byte[]>> COMPILADAS =
      new ConcurrentHashMap<>();

  private ReglasDePrueba() {}

  /**
   * @param catalogo what {@link org.gobiernoabierto.reglas.catalogo.Catalogo#leer} reads
   */
  public static ArtefactoDeReglas compilar(String catalogo, List<Path> archivos)
      throws IOException {
    Map<String, String> textos = new TreeMap<>();
    for (Path archivo : archivos) {
      textos.put(archivo.getFileName().toString(), Files.readString(archivo));
    }
    return compilar(catalogo, textos);
  }

  /**
   * @param drl what one file says
   */
  public static ArtefactoDeReglas compilar(String catalogo, String drl) {
    return compilar(catalogo, Map.of("prueba.drl", drl));
  }

  private static ArtefactoDeReglas compilar(String catalogo, Map<String, String> textos) {
    Map<String, byte[]> contenido =
        new HashMap<>(COMPILADAS.computeIfAbsent(textos, ReglasDePrueba::compilar));
    contenido.put(LUGAR + "/catalogo.properties", catalogo.getBytes(StandardCharsets.UTF_8));
    return new EnMemoria(new Cargador(contenido));
  }

  private static Map<String, byte[]> compilar(Map<String, String> textos) {
    KieServices servicios = KieServices.Factory.get();
    KieFileSystem archivos = servicios.newKieFileSystem();
    ReleaseId version =
        servicios.newReleaseId("pruebas", "motor", String.valueOf(VERSION.incrementAndGet()));
    archivos.generateAndWritePomXML(version);
    textos.forEach(
        (nombre, texto) ->
            archivos.write(
                "src/main/resources/" + nombre,
                servicios
                    .getResources()
                    .newByteArrayResource(texto.getBytes(StandardCharsets.UTF_8), "UTF-8")));
    KieBuilder compilador =
        servicios.newKieBuilder(archivos).buildAll(ExecutableModelProject.class);
    if (compilador.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalArgumentException(compilador.getResults().toString());
    }
    Map<String, byte[]> contenido = new HashMap<>();
    InternalKieModule modulo = (InternalKieModule) compilador.getKieModule();
    for (String nombre : modulo.getFileNames()) {
      contenido.put(nombre, modulo.getBytes(nombre));
    }
    String modelos =
        contenido.keySet().stream()
            .filter(nombre -> nombre.endsWith("/drools-model"))
            .map(nombre -> new String(contenido.get(nombre), StandardCharsets.UTF_8))
            .collect(Collectors.joining("\n"));
    contenido.put(LUGAR + "/drools-model", modelos.getBytes(StandardCharsets.UTF_8));
    servicios.getRepository().removeKieModule(version);
    return contenido;
  }

  private record EnMemoria(ClassLoader cargador) implements ArtefactoDeReglas {

    @Override
    public String modulo() {
      return MODULO;
    }
  }

  private static final class Cargador extends ClassLoader {

    private final Map<String, byte[]> contenido;

    Cargador(Map<String, byte[]> contenido) {
      super(ReglasDePrueba.class.getClassLoader());
      this.contenido = contenido;
    }

    @Override
    protected Class<?> findClass(String nombre) throws ClassNotFoundException {
      byte[] clase = contenido.get(nombre.replace('.', '/') + ".class");
      if (clase == null) {
        throw new ClassNotFoundException(nombre);
      }
      return defineClass(nombre, clase, 0, clase.length);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String nombre) {
      byte[] propio = contenido.get(nombre);
      return propio == null ? super.getResourceAsStream(nombre) : new ByteArrayInputStream(propio);
    }
  }
}
