package org.gobiernoabierto.reglas.autoria;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.jspecify.annotations.Nullable;

/**
 * The exercises in a rule set's folder from which its cases start. They are no part of the rule
 * set: no artifact has them and no fingerprint depends on them. Immutable and thread-safe.
 */
public final class Bases {

  static final String JSON = ".json";

  private final Map<String, Archivo> porNombre;

  private Bases(Map<String, Archivo> porNombre) {
    this.porNombre = porNombre;
  }

  /**
   * Reads those of which a file of cases speaks; whatever else lies in the folder may be large.
   *
   * @param json names of the JSON files in the folder, with {@code /}
   * @param archivos those of the rule set
   */
  static Bases leer(Path carpeta, Collection<String> json, List<Archivo> archivos)
      throws IOException {
    Map<String, Archivo> porNombre = new TreeMap<>();
    for (String nombre : json) {
      String sinCarpeta = nombre.substring(nombre.lastIndexOf('/') + 1);
      if (archivos.stream().anyMatch(a -> esDeCasos(a) && a.texto().contains(sinCarpeta))) {
        byte[] bytes = Files.readAllBytes(carpeta.resolve(nombre));
        porNombre.put(
            nombre,
            new Archivo(
                nombre,
                CompilaCatalogo.sinMarcaDeOrden(new String(bytes, StandardCharsets.UTF_8))));
      }
    }
    return new Bases(porNombre);
  }

  private static boolean esDeCasos(Archivo archivo) {
    return archivo.nombre().endsWith(EsquemaDeReglas.CASOS.deArchivo());
  }

  /** Whether a name leads out of the folder. */
  public static boolean estaFuera(String deCasos, String base) {
    String nombre = nombre(deCasos, base);
    return nombre.startsWith("/") || nombre.equals("..") || nombre.startsWith("../");
  }

  /**
   * The exercise of a name.
   *
   * @param deCasos the file of cases that names it, to which the name is relative
   * @return null when there is none
   */
  public @Nullable Archivo de(String deCasos, String base) {
    return porNombre.get(nombre(deCasos, base));
  }

  public Collection<String> nombres() {
    return porNombre.keySet();
  }

  private static String nombre(String deCasos, String base) {
    try {
      Path ruta = Path.of(deCasos).resolveSibling(base).normalize();
      return (ruta.isAbsolute() ? "/" : "") + ruta.toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return base;
    }
  }
}
