package org.gobiernoabierto.reglas.autoria.archivos;

import java.util.Map;
import java.util.stream.Collectors;

/** The sentences of a document, each a line that starts with its number. */
public final class Oraciones {

  private static final String MARCA = "- **§";

  private Oraciones() {}

  /** By number, word for word. */
  public static Map<String, String> en(String documento) {
    return documento
        .lines()
        .filter(linea -> linea.startsWith(MARCA))
        .map(linea -> linea.substring(MARCA.length()).split("\\*\\* ", 2))
        .collect(Collectors.toMap(partes -> partes[0], partes -> partes[1]));
  }
}
