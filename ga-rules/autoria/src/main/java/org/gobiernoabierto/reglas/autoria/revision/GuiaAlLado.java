package org.gobiernoabierto.reglas.autoria.revision;

import java.util.List;
import org.gobiernoabierto.reglas.Ensayo;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.jspecify.annotations.Nullable;

/** The guide that a rule set stands beside, or changes, among those of the class path. */
public final class GuiaAlLado {

  private GuiaAlLado() {}

  /**
   * The catalogue of the guide that a rule set changes.
   *
   * @param conjunto what {@code conjunto.yaml} says; null where there is none
   * @return an empty one for a guide that changes no other
   */
  public static Catalogo de(@Nullable Nodo conjunto) {
    if (conjunto == null) {
      return de(false, "", "");
    }
    return de(
        conjunto.texto("guia").equals("true"),
        conjunto.texto("sobre"),
        conjunto.textos("ediciones").stream().findFirst().orElse(""));
  }

  /**
   * The catalogue of the guide beside a rule set.
   *
   * @param esGuia whether it is a guide itself
   * @param sobre name of the guide that it changes; empty for none
   * @param edicion the first edition that it speaks of; empty for all
   */
  public static Catalogo de(boolean esGuia, String sobre, String edicion) {
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
