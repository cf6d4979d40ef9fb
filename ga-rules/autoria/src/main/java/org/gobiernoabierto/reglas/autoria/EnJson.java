package org.gobiernoabierto.reglas.autoria;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes as JSON what YAML says. An emitter of YAML takes ten times as long as reading it again.
 */
final class EnJson {

  private final StringBuilder texto = new StringBuilder();

  private EnJson() {}

  static String de(@Nullable Object valor) {
    EnJson json = new EnJson();
    json.escribir(valor);
    return json.texto.toString();
  }

  private void escribir(@Nullable Object valor) {
    if (valor instanceof Map<?, ?> mapa) {
      mapa(mapa);
    } else if (valor instanceof List<?> lista) {
      lista(lista);
    } else if (valor instanceof String cadena) {
      cadena(cadena);
    } else {
      texto.append(valor);
    }
  }

  private void mapa(Map<?, ?> mapa) {
    texto.append('{');
    String coma = "";
    for (Map.Entry<?, ?> entrada : mapa.entrySet()) {
      texto.append(coma);
      cadena(String.valueOf(entrada.getKey()));
      texto.append(':');
      escribir(entrada.getValue());
      coma = ",";
    }
    texto.append('}');
  }

  private void lista(List<?> lista) {
    texto.append('[');
    String coma = "";
    for (Object elemento : lista) {
      texto.append(coma);
      escribir(elemento);
      coma = ",";
    }
    texto.append(']');
  }

  private void cadena(String cadena) {
    texto.append('"');
    for (int i = 0; i < cadena.length(); i++) {
      char c = cadena.charAt(i);
      if (c < ' ') {
        texto.append(String.format("\\u%04x", (int) c));
      } else {
        if (c == '"' || c == '\\') {
          texto.append('\\');
        }
        texto.append(c);
      }
    }
    texto.append('"');
  }
}
