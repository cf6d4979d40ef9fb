package org.gobiernoabierto.reglas.autoria.compilacion;

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
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador.Compilacion;
import org.gobiernoabierto.reglas.autoria.drl.ArchivoDrl;
import org.gobiernoabierto.reglas.autoria.tipos.TipoDeclarado;
import org.gobiernoabierto.reglas.autoria.tipos.TiposDeclarados;

/**
 * A rule compiled alone, in a package of its own. Immutable.
 *
 * @param modelo class of its model
 * @param clases its classes by name
 */
public record ReglaSuelta(String modelo, Map<String, byte[]> clases) {

  private static final int DE_UNA_VEZ = 150;
  private static final Pattern PAQUETE = Pattern.compile("(?m)^[ \\t]*package\\s+[\\w.]+[ \\t]*;?");

  /**
   * A rule alone.
   *
   * @param archivo the file of the rule
   * @param regla the rule's text
   * @param paquete the package that it gets
   * @param tipos the types that the rule set declares
   */
  public static Archivo escribir(
      ArchivoDrl archivo, String regla, String paquete, TiposDeclarados tipos) {
    StringBuilder texto = new StringBuilder(sinReglas(archivo).texto());
    for (int i = archivo.tipos().size() - 1; i >= 0; i--) {
      borrar(texto, archivo.tipos().get(i).inicio(), archivo.tipos().get(i).fin());
    }
    Matcher propio = PAQUETE.matcher(texto);
    StringBuilder linea = new StringBuilder("package " + paquete + ";");
    for (TipoDeclarado tipo : tipos.delPaquete(archivo.nombreDelPaquete())) {
      linea.append(" import ").append(tipo.nombreCompleto()).append(';');
    }
    String cabecera = propio.find() ? propio.replaceFirst(linea.toString()) : linea + "\n" + texto;
    return new Archivo(paquete + ".drl", cabecera + "\n" + regla + "\n");
  }

  /** A file with blanks in the place of its rules. */
  public static Archivo sinReglas(ArchivoDrl archivo) {
    StringBuilder texto = new StringBuilder(archivo.archivo().texto());
    archivo.reglas().forEach(regla -> borrar(texto, regla.inicio(), regla.fin()));
    return new Archivo(archivo.archivo().nombre(), texto.toString());
  }

  private static void borrar(StringBuilder texto, int desde, int hasta) {
    texto.replace(desde, hasta, texto.substring(desde, hasta).replaceAll("\\S", " "));
  }

  /**
   * Compiles what {@link #escribir} wrote.
   *
   * @param tipos the types that the rule set declares
   * @return by package; without those that do not compile
   */
  public static Map<String, ReglaSuelta> compilar(List<Archivo> archivos, TiposDeclarados tipos) {
    Map<String, ReglaSuelta> sueltas = new HashMap<>();
    for (int i = 0; i < archivos.size(); i += DE_UNA_VEZ) {
      juntas(
          archivos.subList(i, Math.min(archivos.size(), i + DE_UNA_VEZ)),
          tipos.cargador(),
          sueltas);
    }
    return sueltas;
  }

  private static void juntas(
      List<Archivo> archivos, ClassLoader conocidas, Map<String, ReglaSuelta> sueltas) {
    if (archivos.isEmpty()) {
      return;
    }
    Compilacion compilacion = Compilador.compilar(archivos, conocidas);
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
      juntas(buenos, conocidas, sueltas);
    } else if (archivos.size() > 1) {
      juntas(archivos.subList(0, archivos.size() / 2), conocidas, sueltas);
      juntas(archivos.subList(archivos.size() / 2, archivos.size()), conocidas, sueltas);
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
