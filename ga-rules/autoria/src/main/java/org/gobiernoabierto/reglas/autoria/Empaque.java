package org.gobiernoabierto.reglas.autoria;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador.Compilacion;
import org.gobiernoabierto.reglas.autoria.compilacion.Proveedor;
import org.gobiernoabierto.reglas.autoria.defectos.Gravedad;

/**
 * A rule set as an artifact: compiled, with its catalogue, its texts and the class that a class
 * path is asked for. Same folder, same files. Immutable and thread-safe.
 */
public final class Empaque {

  private static final String MANIFIESTO = "META-INF/MANIFEST.MF";

  /** Its index of models, which nobody asks and which is called the same in every artifact. */
  private static final String DE_DROOLS = "org.drools.project.";

  /** The first moment that the format of the file knows. */
  private static final LocalDateTime SIN_HORA = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final SortedMap<String, byte[]> archivos = new TreeMap<>();

  private Empaque() {}

  /**
   * Looks at a rule set as {@link CarpetaDeReglas#revisar} does, and compiles it.
   *
   * @param grupo of the artifact, such as {@code mx.gob.ejemplo}
   * @param artefacto its name
   * @param version for a rule set that does not say one
   * @throws ReglasConDefectosException when it has a defect of {@link Gravedad#ERROR}
   */
  public static Empaque de(
      CarpetaDeReglas carpeta, String grupo, String artefacto, String version) {
    carpeta.compilar();
    Compilacion compilacion =
        Compilador.compilar(carpeta.archivos(".drl"), grupo, artefacto, version);
    Empaque empaque = new Empaque();
    compilacion.clases().forEach(empaque::clase);
    Proveedor proveedor = Proveedor.de(grupo, artefacto, carpeta.catalogo().esGuia());
    empaque.clase(proveedor.clase(), proveedor.codigo());
    empaque.texto("META-INF/services/" + ArtefactoDeReglas.class.getName(), proveedor.clase());
    String lugar = "META-INF/kie/" + grupo + "/" + artefacto + "/";
    empaque.texto(lugar + "drools-model", String.join("\n", compilacion.modelos().values()));
    empaque.texto(
        lugar + "catalogo.properties", CompilaCatalogo.compilar(carpeta.textos(), version));
    empaque.texto(lugar + "lecturas.properties", CompilaCatalogo.lecturas(carpeta.textos()));
    carpeta.textos().forEach((nombre, texto) -> empaque.texto(lugar + "reglas/" + nombre, texto));
    return empaque;
  }

  private void clase(String nombre, byte[] codigo) {
    if (!nombre.startsWith(DE_DROOLS)) {
      archivos.put(Proveedor.archivo(nombre), codigo);
    }
  }

  private void texto(String nombre, String texto) {
    archivos.put(nombre, texto.getBytes(StandardCharsets.UTF_8));
  }

  /** What it consists of, by path with {@code /}. */
  public Map<String, byte[]> archivos() {
    return new TreeMap<>(archivos);
  }

  /** Writes it into a folder that belongs to it alone: what else is there goes. */
  public void enCarpeta(Path destino) throws IOException {
    vaciar(destino);
    for (Map.Entry<String, byte[]> archivo : archivos.entrySet()) {
      Path ruta = destino.resolve(archivo.getKey());
      Files.createDirectories(ruta.getParent());
      Files.write(ruta, archivo.getValue());
    }
  }

  /** Takes away what an earlier artifact left in its folder, and the folder. */
  public static void vaciar(Path destino) throws IOException {
    if (!Files.exists(destino)) {
      return;
    }
    List<Path> rutas;
    try (Stream<Path> todas = Files.walk(destino)) {
      rutas = todas.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path ruta : rutas) {
      Files.delete(ruta);
    }
  }

  /** Writes it as a jar. */
  public void enJar(Path destino) throws IOException {
    try (OutputStream salida = Files.newOutputStream(destino);
        ZipOutputStream jar = new ZipOutputStream(salida)) {
      entrada(MANIFIESTO, "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8), jar);
      for (Map.Entry<String, byte[]> archivo : archivos.entrySet()) {
        entrada(archivo.getKey(), archivo.getValue(), jar);
      }
    }
  }

  private static void entrada(String nombre, byte[] contenido, ZipOutputStream jar)
      throws IOException {
    ZipEntry entrada = new ZipEntry(nombre);
    entrada.setTimeLocal(SIN_HORA);
    jar.putNextEntry(entrada);
    jar.write(contenido);
    jar.closeEntry();
  }
}
