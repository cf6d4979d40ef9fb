package org.gobiernoabierto.reglas.autoria.compilacion;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.execmodel.CanonicalModelKieProject;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.tipos.TipoDeclarado;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles DRL at run time into the same kind of model that the build makes. */
public final class Compilador {

  private static final String RECURSOS = "src/main/resources/";
  private static final String JAVA = "src/main/java/";

  /**
   * Rules that are compiled at once are numbered, and what they use is listed, in the order in
   * which they happen to be done.
   */
  private static final String DE_UNA_EN_UNA = "drools.parallelRulesBuildThreshold";

  private static final String CLASE = ".class";

  /**
   * Drools keeps what it compiles by version, for the whole process: each compilation has its own.
   */
  private static final AtomicLong COMPILACIONES = new AtomicLong();

  private Compilador() {}

  /**
   * What compiling gave.
   *
   * @param clases the classes by name
   * @param modelos the class of the model, by package of the rules
   * @param mensajes what the compiler said against the files; empty when it made the model
   */
  public record Compilacion(
      Map<String, byte[]> clases, Map<String, String> modelos, List<Mensaje> mensajes) {}

  /**
   * Something the compiler said.
   *
   * @param archivo the file, or one that was generated, or empty
   * @param linea line in it; 0 where it does not know
   * @param texto what it said
   */
  record Mensaje(String archivo, int linea, String texto) {}

  /**
   * What they declare is compiled anew, whether it was compiled before or not.
   *
   * @param archivos DRL files, none of the same name
   */
  public static Compilacion compilar(List<Archivo> archivos) {
    return compilar(archivos, conocidas(archivos));
  }

  /**
   * The same for an artifact, from which the classes of the model have their names: compiled again
   * they are the same, byte by byte, and no other artifact has them.
   *
   * @param archivos DRL files, none of the same name, that are known to compile
   */
  public static Compilacion compilar(
      List<Archivo> archivos, String grupo, String artefacto, String version) {
    return compilar(
        recursos(archivos),
        conocidas(archivos),
        KieServices.Factory.get().newReleaseId(grupo, artefacto, version));
  }

  private static ClassLoader conocidas(List<Archivo> archivos) {
    Set<String> propias =
        archivos.stream()
            .filter(ArchivoDrl::esDeDefiniciones)
            .flatMap(archivo -> ArchivoDrl.leer(archivo).tipos().stream())
            .map(TipoDeclarado::nombreCompleto)
            .collect(Collectors.toSet());
    ClassLoader todas = Compilador.class.getClassLoader();
    return propias.isEmpty() ? todas : new ClasesAjenas(todas, propias);
  }

  /**
   * Compiles them.
   *
   * @param archivos DRL files, none of the same name
   * @param conocidas the classes that they can name
   */
  public static Compilacion compilar(List<Archivo> archivos, ClassLoader conocidas) {
    return compilar(recursos(archivos), conocidas, otraVersion());
  }

  /**
   * A class in Java.
   *
   * @param nombre its name
   * @param texto what its file says
   * @throws IllegalArgumentException when it does not compile
   */
  static byte[] clase(String nombre, String texto) {
    KieFileSystem sistema = KieServices.Factory.get().newKieFileSystem();
    sistema.write(
        JAVA + nombre.replace('.', '/') + ".java", texto.getBytes(StandardCharsets.UTF_8));
    Compilacion compilacion = compilar(sistema, Compilador.class.getClassLoader(), otraVersion());
    if (!compilacion.mensajes().isEmpty()) {
      throw new IllegalArgumentException(compilacion.mensajes().toString());
    }
    return requireNonNull(compilacion.clases().get(nombre));
  }

  private static ReleaseId otraVersion() {
    return KieServices.Factory.get()
        .newReleaseId(
            "org.gobiernoabierto", "autoria", String.valueOf(COMPILACIONES.incrementAndGet()));
  }

  private static KieFileSystem recursos(List<Archivo> archivos) {
    KieServices servicios = KieServices.Factory.get();
    KieFileSystem sistema = servicios.newKieFileSystem();
    for (Archivo archivo : archivos) {
      sistema.write(
          RECURSOS + archivo.nombre(),
          servicios
              .getResources()
              .newByteArrayResource(
                  archivo.texto().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name()));
    }
    return sistema;
  }

  private static Compilacion compilar(
      KieFileSystem sistema, ClassLoader conocidas, ReleaseId version) {
    KieServices servicios = KieServices.Factory.get();
    sistema.generateAndWritePomXML(version);
    try {
      KieBuilder compilador =
          ((KieBuilderImpl) servicios.newKieBuilder(sistema, conocidas))
              .buildAll(Compilador::deUnaEnUna, archivo -> true);
      List<Mensaje> mensajes =
          compilador.getResults().getMessages(Message.Level.ERROR).stream()
              .map(Compilador::mensaje)
              .distinct()
              .toList();
      return mensajes.isEmpty()
          ? compilacion((InternalKieModule) compilador.getKieModule())
          : new Compilacion(Map.of(), Map.of(), mensajes);
    } finally {
      servicios.getRepository().removeKieModule(version);
    }
  }

  private static CanonicalModelKieProject deUnaEnUna(InternalKieModule modulo, ClassLoader clases) {
    modulo.getKieModuleModel().setConfigurationProperty(DE_UNA_EN_UNA, "-1");
    return new CanonicalModelKieProject(modulo, clases);
  }

  private static Mensaje mensaje(Message mensaje) {
    String archivo = mensaje.getPath() == null ? "" : mensaje.getPath();
    return new Mensaje(
        archivo.startsWith(RECURSOS) ? archivo.substring(RECURSOS.length()) : archivo,
        mensaje.getLine(),
        mensaje.getText());
  }

  private static Compilacion compilacion(InternalKieModule modulo) {
    Map<String, byte[]> clases = new HashMap<>();
    Map<String, String> modelos = new TreeMap<>();
    for (String nombre : modulo.getFileNames()) {
      if (nombre.endsWith(CLASE)) {
        clases.put(
            nombre.substring(0, nombre.length() - CLASE.length()).replace('/', '.'),
            modulo.getBytes(nombre));
      } else if (nombre.endsWith("/drools-model")) {
        new String(modulo.getBytes(nombre), StandardCharsets.UTF_8)
            .lines()
            .filter(linea -> !linea.contains(":"))
            .forEach(clase -> modelos.put(clase.substring(0, clase.lastIndexOf('.')), clase));
      }
    }
    return new Compilacion(clases, modelos, List.of());
  }
}
