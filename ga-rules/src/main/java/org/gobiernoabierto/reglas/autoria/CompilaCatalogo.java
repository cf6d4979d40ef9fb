package org.gobiernoabierto.reglas.autoria;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Build step: turns the {@code requisitos.yaml} of a rule set, and what its rules say, into the
 * properties file that {@link Catalogo} loads, so that no reader of YAML or DRL is needed at run
 * time.
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

  private final Map<String, String> propiedades = new TreeMap<>();
  private final StringBuilder ids = new StringBuilder();

  private CompilaCatalogo() {}

  public static void main(String[] args) throws IOException {
    Path destino = Path.of(args[1]);
    Files.createDirectories(destino.getParent());
    SortedMap<String, String> textos = textos(Path.of(args[0]));
    Files.writeString(destino, compilar(textos, args[2]));
    Files.writeString(destino.resolveSibling("lecturas.properties"), lecturas(textos));
  }

  /** The YAML and DRL files of a folder by their path within it, with {@code /}. */
  private static SortedMap<String, String> textos(Path carpeta) throws IOException {
    SortedMap<String, String> textos = new TreeMap<>();
    try (Stream<Path> archivos = Files.walk(carpeta)) {
      for (Path archivo : archivos.filter(Files::isRegularFile).toList()) {
        String nombre = carpeta.relativize(archivo).toString().replace('\\', '/');
        if (nombre.endsWith(".drl") || nombre.endsWith(".yaml")) {
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
   * @param textos what its YAML and DRL files say, by their path with {@code /}
   * @param version for a rule set that does not say one
   * @throws RuntimeException when a file is not what it should be
   */
  public static String compilar(SortedMap<String, String> textos, String version) {
    CompilaCatalogo compila = new CompilaCatalogo();
    textos.forEach(compila::archivo);
    compila.propiedades.put("conjunto.huella", huella(textos));
    compila.propiedades.putIfAbsent("conjunto.version", version);
    compila.propiedades.put("requisitos", compila.ids.toString().trim());
    return compila.comoTexto();
  }

  /**
   * What {@link Catalogo#reglasLeidas} reads, of a rule set given by its files.
   *
   * @param textos what its YAML and DRL files say, by their path with {@code /}
   */
  public static String lecturas(SortedMap<String, String> textos) {
    CompilaCatalogo compila = new CompilaCatalogo();
    compila.propiedades.putAll(new LecturaDeReglas(textos).propiedades());
    return compila.comoTexto();
  }

  private void archivo(String ruta, String texto) {
    String nombre = ruta.substring(ruta.lastIndexOf('/') + 1);
    if (nombre.equals("conjunto.yaml")) {
      aplanar("conjunto", leer(ruta, texto));
    } else if (nombre.equals("requisitos.yaml")) {
      requisitos(leer(ruta, texto));
    } else if (nombre.equals("parametros.yaml")) {
      parametros(leer(ruta, texto));
    } else if (nombre.endsWith(".casos.yaml")) {
      ejemplo(leer(ruta, texto));
    } else if (nombre.endsWith(".drl")) {
      regla(ruta, nombre);
    }
  }

  private static Map<?, ?> leer(String nombre, String texto) {
    return (Map<?, ?>)
        new Load(LoadSettings.builder().setLabel(nombre).build()).loadFromString(texto);
  }

  private void requisitos(Map<?, ?> documento) {
    for (Object elemento : (List<?>) documento.get("requisitos")) {
      Map<?, ?> requisito = (Map<?, ?>) elemento;
      String id = String.valueOf(requisito.get("id"));
      ids.append(id).append(' ');
      propiedades.put(id + ".paso", String.valueOf(documento.get("paso")));
      aplanar(id, requisito);
    }
  }

  private void parametros(Map<?, ?> documento) {
    StringBuilder nombres = new StringBuilder();
    for (Object elemento : (List<?>) documento.get("parametros")) {
      Map<?, ?> parametro = (Map<?, ?>) elemento;
      nombres.append(parametro.get("nombre")).append(' ');
      aplanar("parametro." + parametro.get("nombre"), parametro);
      if (parametro.get("alternativas") instanceof List<?> alternativas) {
        propiedades.put(
            "parametro." + parametro.get("nombre") + ".alternativas",
            alternativas.stream().map(String::valueOf).collect(Collectors.joining(", ")));
      }
    }
    propiedades.put("conjunto.parametros", nombres.toString().trim());
  }

  private void regla(String ruta, String nombre) {
    Matcher id = ID.matcher(nombre);
    if (id.find()) {
      propiedades.put(id.group(1) + ".archivo", ruta);
    }
  }

  /** The first case in which the requirement is not met serves as its example. */
  private void ejemplo(Map<?, ?> documento) {
    for (Object elemento : (List<?>) documento.get("casos")) {
      Map<?, ?> caso = (Map<?, ?>) elemento;
      if ("INCUMPLE".equals(caso.get("espera"))
          && caso.get("cambios") instanceof Map<?, ?> cambios) {
        String ejemplo = documento.get("requisito") + ".ejemplo.";
        propiedades.put(ejemplo + "caso", String.valueOf(caso.get("caso")));
        propiedades.put(ejemplo + "cambios", new Dump(EN_UNA_LINEA).dumpToString(cambios).strip());
        propiedades.put(ejemplo + "variante", variante((List<?>) caso.get("hallazgos")));
        return;
      }
    }
  }

  private static String variante(List<?> hallazgos) {
    String clave = String.valueOf(((Map<?, ?>) hallazgos.get(0)).get("clave"));
    return clave.contains(".") ? clave.substring(clave.indexOf('.') + 1) : "falta";
  }

  private void aplanar(String prefijo, Map<?, ?> mapa) {
    mapa.forEach(
        (clave, valor) -> {
          String nombre = prefijo + "." + clave;
          if (valor instanceof Map<?, ?> interior) {
            aplanar(nombre, interior);
          } else if (valor instanceof List<?> lista) {
            propiedades.put(
                nombre, lista.stream().map(String::valueOf).collect(Collectors.joining(" ")));
          } else {
            propiedades.put(nombre, String.valueOf(valor));
          }
        });
  }

  private String comoTexto() {
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

  private static String huella(SortedMap<String, String> textos) {
    MessageDigest resumen;
    try {
      resumen = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    textos.forEach(
        (nombre, texto) -> {
          if (!nombre.endsWith(".casos.yaml") && !nombre.equals(MUTANTES)) {
            String leido = texto.replace("\r\n", "\n");
            String cabeza = nombre + "\n" + leido.length() + "\n";
            resumen.update((cabeza + leido).getBytes(StandardCharsets.UTF_8));
          }
        });
    return HexFormat.of().formatHex(resumen.digest());
  }
}
