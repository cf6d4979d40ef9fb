package org.gobiernoabierto.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.reglas.Evaluador;

/** The rule sets of an evaluator, as endpoints show them. */
final class Conjuntos {

  private Conjuntos() {}

  static List<Map<String, String>> de(Evaluador evaluador) {
    return evaluador.conjuntos().stream()
        .map(
            conjunto -> {
              Map<String, String> uno = new LinkedHashMap<>();
              uno.put("nombre", conjunto.nombre());
              uno.put("version", conjunto.version());
              uno.put("huella", conjunto.huella());
              return uno;
            })
        .toList();
  }
}
