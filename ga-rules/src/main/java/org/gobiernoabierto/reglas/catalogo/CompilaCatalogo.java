package org.gobiernoabierto.reglas.catalogo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Build step: turns the {@code requisitos.yaml} of a rule set into the properties file that {@link
 * Catalogo} loads, so that no YAML reader is needed at run time.
 *
 * <p>Arguments: folder of the rule set, file to write, and the version for a rule set whose {@code
 * conjunto.yaml} does not say one.
 */
public final class CompilaCatalogo {

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
    Path carpeta = Path.of(args[0]);
    CompilaCatalogo compila = new CompilaCatalogo();
    try (Stream<Path> archivos = Files.walk(carpeta)) {
      List<Path> ordenados = archivos.filter(Files::isRegularFile).sorted().toList();
      for (Path archivo : ordenados) {
        if (archivo.endsWith("conjunto.yaml")) {
          compila.aplanar("conjunto", leer(archivo));
        } else if (archivo.endsWith("requisitos.yaml")) {
          compila.requisitos(leer(archivo));
        } else if (archivo.endsWith("parametros.yaml")) {
          compila.parametros(leer(archivo));
        } else if (archivo.toString().endsWith(".casos.yaml")) {
          compila.ejemplo(leer(archivo));
        } else if (archivo.toString().endsWith(".drl")) {
          compila.regla(carpeta.relativize(archivo));
        }
      }
      compila.propiedades.put("conjunto.huella", huella(carpeta, ordenados));
    }
    compila.propiedades.putIfAbsent("conjunto.version", args[2]);
    compila.propiedades.put("requisitos", compila.ids.toString().trim());
    Path destino = Path.of(args[1]);
    Files.createDirectories(destino.getParent());
    Files.writeString(destino, compila.comoTexto());
  }

  private static Map<?, ?> leer(Path archivo) throws IOException {
    return (Map<?, ?>)
        new Load(LoadSettings.builder().setLabel(archivo.toString()).build())
            .loadFromString(Files.readString(archivo));
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
    }
    propiedades.put("conjunto.parametros", nombres.toString().trim());
  }

  private void regla(Path archivo) {
    Matcher id = ID.matcher(String.valueOf(archivo.getFileName()));
    if (id.find()) {
      propiedades.put(id.group(1) + ".archivo", archivo.toString().replace('\\', '/'));
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
    return propiedades.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\").replace("\n", "\\n"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String huella(Path carpeta, List<Path> archivos) throws IOException {
    MessageDigest resumen;
    try {
      resumen = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    for (Path archivo : archivos) {
      String nombre = carpeta.relativize(archivo).toString().replace('\\', '/');
      if (nombre.endsWith(".drl") || nombre.endsWith(".yaml") && !nombre.endsWith(".casos.yaml")) {
        String texto = Files.readString(archivo).replace("\r\n", "\n");
        resumen.update((nombre + "\n" + texto).getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(resumen.digest());
  }
}
