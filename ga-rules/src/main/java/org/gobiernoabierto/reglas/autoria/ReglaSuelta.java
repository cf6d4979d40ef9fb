package org.gobiernoabierto.reglas.autoria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.autoria.Compilador.Compilacion;

/**
 * A rule compiled alone, in a package of its own. Immutable.
 *
 * @param modelo class of its model
 * @param clases its classes by name
 */
record ReglaSuelta(String modelo, Map<String, byte[]> clases) {

  private static final int DE_UNA_VEZ = 150;
  private static final Pattern PAQUETE = Pattern.compile("(?m)^[ \\t]*package\\s+[\\w.]+[ \\t]*;?");

  /**
   * @param archivo the file of the rule
   * @param regla the rule's text
   * @param paquete the package that it gets
   */
  static Archivo escribir(ArchivoDrl archivo, String regla, String paquete) {
    StringBuilder texto = new StringBuilder(archivo.archivo().texto());
    List<ReglaDrl> reglas = archivo.reglas();
    for (int i = reglas.size() - 1; i >= 0; i--) {
      texto.delete(reglas.get(i).inicio(), reglas.get(i).fin());
    }
    Matcher propio = PAQUETE.matcher(texto);
    String linea = "package " + paquete + ";";
    String cabecera = propio.find() ? propio.replaceFirst(linea) : linea + "\n" + texto;
    return new Archivo(paquete + ".drl", cabecera + "\n" + regla + "\n");
  }

  /**
   * Compiles what {@link #escribir} wrote.
   *
   * @return by package; without those that do not compile
   */
  static Map<String, ReglaSuelta> compilar(List<Archivo> archivos) {
    Map<String, ReglaSuelta> sueltas = new HashMap<>();
    for (int i = 0; i < archivos.size(); i += DE_UNA_VEZ) {
      juntas(archivos.subList(i, Math.min(archivos.size(), i + DE_UNA_VEZ)), sueltas);
    }
    return sueltas;
  }

  private static void juntas(List<Archivo> archivos, Map<String, ReglaSuelta> sueltas) {
    if (archivos.isEmpty()) {
      return;
    }
    Compilacion compilacion = Compilador.compilar(archivos);
    if (compilacion.mensajes().isEmpty()) {
      repartir(compilacion, sueltas);
      return;
    }
    Set<String> nombrados =
        compilacion.mensajes().stream()
            .flatMap(mensaje -> Stream.of(mensaje.archivo().split("[/.]")))
            .collect(Collectors.toCollection(HashSet::new));
    List<Archivo> buenos =
        archivos.stream().filter(archivo -> !nombrados.contains(paquete(archivo))).toList();
    if (buenos.size() < archivos.size()) {
      juntas(buenos, sueltas);
    } else if (archivos.size() > 1) {
      juntas(archivos.subList(0, archivos.size() / 2), sueltas);
      juntas(archivos.subList(archivos.size() / 2, archivos.size()), sueltas);
    }
  }

  private static String paquete(Archivo archivo) {
    return archivo.nombre().substring(0, archivo.nombre().indexOf('.'));
  }

  private static void repartir(Compilacion compilacion, Map<String, ReglaSuelta> sueltas) {
    compilacion
        .modelos()
        .forEach(
            (paquete, modelo) -> sueltas.put(paquete, new ReglaSuelta(modelo, new HashMap<>())));
    List<String> clases = new ArrayList<>(compilacion.clases().keySet());
    for (String clase : clases) {
      ReglaSuelta suelta = sueltas.get(clase.substring(0, Math.max(0, clase.indexOf('.'))));
      if (suelta != null) {
        suelta.clases().put(clase, compilacion.clases().get(clase));
      }
    }
  }
}
