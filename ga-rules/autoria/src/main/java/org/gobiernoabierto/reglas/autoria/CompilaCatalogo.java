package org.gobiernoabierto.reglas.autoria;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Huella;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Build step: turns the YAML of a rule set, and what its rules say, into the properties files that
 * {@link Catalogo} loads, so that no reader of YAML or DRL is needed at run time. Every value of
 * the YAML goes into it, under the names that lead to it.
 *
 * <p>Arguments: folder of the rule set, file to write, and the version for a rule set whose {@code
 * conjunto.yaml} does not say one.
 */
public final class CompilaCatalogo {

  /** What is said of tests, as cases are; it makes no difference to what the rules do. */
  private static final String MUTANTES = "mutantes.yaml";

  private static final Pattern ID = Pattern.compile("^([A-Z]+\\d*-\\d+)-");
  private static final DumpSettings EN_UNA_LINEA =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.FLOW)
          .setWidth(Integer.MAX_VALUE)
          .setSplitLines(false)
          .build();

  private final Map<String, Object> conjunto = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> requisitos = new LinkedHashMap<>();
  private final List<Object> parametros = new ArrayList<>();
  private Map<?, ?> plazos = Map.of();

  private CompilaCatalogo() {}

  public static void main(String[] args) throws IOException {
    Path destino = Path.of(args[1]);
    Files.createDirectories(destino.getParent());
    SortedMap<String, String> textos = textos(Path.of(args[0]));
    Files.writeString(destino, compilar(textos, args[2]));
    Files.writeString(destino.resolveSibling("lecturas.properties"), lecturas(textos));
  }

  /** The files of a rule set by their path within the folder, with {@code /}. */
  static SortedMap<String, String> textos(Path carpeta) throws IOException {
    SortedMap<String, String> textos = new TreeMap<>();
    try (Stream<Path> archivos = Files.walk(carpeta)) {
      for (Path archivo : archivos.filter(Files::isRegularFile).toList()) {
        String nombre = carpeta.relativize(archivo).toString().replace('\\', '/');
        if (CarpetaDeReglas.esParte(nombre)) {
          textos.put(nombre, sinMarcaDeOrden(Files.readString(archivo)));
        }
      }
    }
    return textos;
  }

  /** Some editors write a byte-order mark first; it is no part of the text. */
  public static String sinMarcaDeOrden(String texto) {
    return texto.startsWith("\uFEFF") ? texto.substring(1) : texto;
  }

  /**
   * What {@link Catalogo#leer} reads, of a rule set given by its files.
   *
   * @param textos what its files say, by their path with {@code /}
   * @param version for a rule set that does not say one
   * @throws RuntimeException when a file is not what it should be
   */
  public static String compilar(SortedMap<String, String> textos, String version) {
    CompilaCatalogo compila = new CompilaCatalogo();
    textos.forEach(compila::archivo);
    textos.forEach(compila::deLosRequisitos);
    compila.conjunto.put("huella", huella(textos, compila.conjunto.get("texto")));
    compila.conjunto.putIfAbsent("version", version);
    Map<Object, Object> oraciones = new TreeMap<>();
    if (compila.conjunto.get("texto") instanceof String documento) {
      oraciones.putAll(Oraciones.en(textos.getOrDefault(documento, "")));
    }
    if (compila.conjunto.get("oraciones") instanceof Map<?, ?> propias) {
      oraciones.putAll(propias);
    }
    compila.conjunto.put("oraciones", oraciones);
    Map<String, Object> todo = new LinkedHashMap<>();
    todo.put("conjunto", compila.conjunto);
    todo.put("oracionesDeLaGuia", GuiaAlLado.de(compila.conjunto).oraciones());
    todo.put("plazos", compila.plazos);
    todo.put("parametros", compila.parametros);
    todo.put("requisitos", List.copyOf(compila.requisitos.values()));
    SortedMap<String, String> propiedades = new TreeMap<>();
    aplanar("", todo, propiedades);
    return comoTexto(propiedades);
  }

  /**
   * What {@link Catalogo#reglasLeidas} reads, of a rule set given by its files.
   *
   * @param textos what its files say, by their path with {@code /}
   */
  public static String lecturas(SortedMap<String, String> textos) {
    return comoTexto(new LecturaDeReglas(textos).propiedades());
  }

  private void archivo(String ruta, String texto) {
    switch (nombre(ruta)) {
      case CarpetaDeReglas.CONJUNTO ->
          leer(ruta, texto).forEach((k, v) -> conjunto.put(String.valueOf(k), v));
      case RevisionDeArchivos.REQUISITOS -> requisitos(leer(ruta, texto));
      case RevisionDeArchivos.PARAMETROS ->
          parametros.addAll((List<?>) leer(ruta, texto).get("parametros"));
      case RevisionDeArchivos.PLAZOS -> plazos = leer(ruta, texto);
      default -> {}
    }
  }

  private static String nombre(String ruta) {
    return ruta.substring(ruta.lastIndexOf('/') + 1);
  }

  private static Map<?, ?> leer(String nombre, String texto) {
    return CarpetaDeReglas.yaml(new Archivo(nombre, texto));
  }

  private void requisitos(Map<?, ?> documento) {
    for (Object elemento : (List<?>) documento.get("requisitos")) {
      Map<String, Object> requisito = new LinkedHashMap<>();
      requisito.put("paso", documento.get("paso"));
      ((Map<?, ?>) elemento).forEach((k, v) -> requisito.put(String.valueOf(k), v));
      requisitos.put(String.valueOf(requisito.get("id")), requisito);
    }
  }

  /** Where its rules stand, and the first case in which it is not met, for an example. */
  private void deLosRequisitos(String ruta, String texto) {
    Matcher id = ID.matcher(nombre(ruta));
    Map<String, Object> requisito = id.find() ? requisitos.get(id.group(1)) : null;
    if (requisito != null && ruta.endsWith(".drl")) {
      requisito.put("archivo", ruta);
    } else if (requisito != null && ruta.endsWith(".casos.yaml")) {
      ejemplo(requisito, leer(ruta, texto));
    }
  }

  /** Not of an exercise of the author's own, which readers do not have. */
  private static void ejemplo(Map<String, Object> requisito, Map<?, ?> documento) {
    for (Object elemento : (List<?>) documento.get("casos")) {
      Map<?, ?> caso = (Map<?, ?>) elemento;
      boolean delCompleto = documento.get(Caso.BASE) == null && caso.get(Caso.BASE) == null;
      if (delCompleto
          && "INCUMPLE".equals(caso.get("espera"))
          && caso.get("cambios") instanceof Map<?, ?> cambios) {
        requisito.put(
            "ejemplo",
            Map.of(
                "caso",
                String.valueOf(caso.get("caso")),
                "cambios",
                new Dump(EN_UNA_LINEA).dumpToString(cambios).strip(),
                "variante",
                variante((List<?>) caso.get("hallazgos"))));
        return;
      }
    }
  }

  private static String variante(List<?> hallazgos) {
    String clave = String.valueOf(((Map<?, ?>) hallazgos.get(0)).get("clave"));
    return clave.contains(".") ? clave.substring(clave.indexOf('.') + 1) : "falta";
  }

  private static void aplanar(String donde, Object valor, Map<String, String> propiedades) {
    String prefijo = donde.isEmpty() ? "" : donde + "/";
    if (valor instanceof Map<?, ?> mapa) {
      mapa.forEach((clave, suyo) -> aplanar(prefijo + clave, suyo, propiedades));
    } else if (valor instanceof List<?> lista) {
      for (int i = 0; i < lista.size(); i++) {
        aplanar(prefijo + i, lista.get(i), propiedades);
      }
    } else if (valor != null) {
      propiedades.put(donde, String.valueOf(valor));
    }
  }

  /** As {@link Catalogo#leer} reads them. */
  static String comoTexto(SortedMap<String, String> propiedades) {
    Properties todas = new Properties();
    todas.putAll(propiedades);
    StringWriter escritas = new StringWriter();
    try {
      todas.store(escritas, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return escritas
        .toString()
        .lines()
        .filter(linea -> !linea.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * @param documento name of the file with the sentences; null for none
   */
  private static String huella(SortedMap<String, String> textos, Object documento) {
    StringBuilder todo = new StringBuilder();
    textos.forEach(
        (nombre, texto) -> {
          boolean cuenta =
              nombre.endsWith(".md")
                  ? nombre.equals(documento)
                  : !nombre.endsWith(".casos.yaml") && !nombre.equals(MUTANTES);
          if (cuenta) {
            String leido = texto.replace("\r\n", "\n");
            todo.append(nombre).append('\n').append(leido.length()).append('\n').append(leido);
          }
        });
    return Huella.de(todo.toString());
  }
}
