package org.gobiernoabierto.reglas.autoria;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gobiernoabierto.reglas.Ensayo;
import org.gobiernoabierto.reglas.catalogo.Catalogo;

/** The guide that a rule set stands beside, or changes, among those of the class path. */
final class GuiaAlLado {

  private GuiaAlLado() {}

  /**
   * @param conjunto what {@code conjunto.yaml} says
   * @return an empty one for a guide that changes no other
   */
  static Catalogo de(Map<?, ?> conjunto) {
    boolean esGuia = "true".equals(String.valueOf(conjunto.get("guia")));
    String edicion =
        conjunto.get("ediciones") instanceof List<?> ediciones && !ediciones.isEmpty()
            ? String.valueOf(ediciones.get(0))
            : "";
    return de(esGuia, Objects.toString(conjunto.get("sobre"), ""), edicion);
  }

  /**
   * @param esGuia whether it is a guide itself
   * @param sobre name of the guide that it changes; empty for none
   * @param edicion the first edition that it speaks of; empty for all
   */
  static Catalogo de(boolean esGuia, String sobre, String edicion) {
    if (esGuia && sobre.isEmpty()) {
      return Catalogo.vacio();
    }
    List<Catalogo> guias = Ensayo.guias();
    return guias.stream()
        .filter(
            guia ->
                sobre.isEmpty()
                    ? edicion.isEmpty()
                        || guia.ediciones().stream().map(String::valueOf).anyMatch(edicion::equals)
                    : guia.conjunto().nombre().equals(sobre))
        .findFirst()
        .orElseGet(() -> guias.isEmpty() ? Catalogo.vacio() : guias.get(0));
  }
}
