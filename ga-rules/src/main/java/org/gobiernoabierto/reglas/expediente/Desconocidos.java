package org.gobiernoabierto.reglas.expediente;

import java.util.List;
import org.gobiernoabierto.reglas.catalogo.Patron;

/** The places that an exercise declares unknown. */
public final class Desconocidos {

  private final List<String> rutas;

  Desconocidos(List<String> rutas) {
    this.rutas = rutas;
  }

  /** The declared places that something at {@code lugar} rests on, in the order of declaration. */
  public List<String> deLosQueDepende(String lugar, List<Patron> depende) {
    if (rutas.isEmpty()) {
      return List.of();
    }
    return rutas.stream()
        .filter(
            ruta -> contiene(ruta, lugar) || depende.stream().anyMatch(p -> p.abarca(ruta, lugar)))
        .toList();
  }

  /**
   * Whether {@code lugar} itself, or the thing it is a part of, is declared unknown. A list
   * declared unknown may have more elements; those given are known.
   */
  boolean declara(String lugar) {
    return rutas.contains(lugar) || rutas.contains(lugar.substring(0, lugar.lastIndexOf('/')));
  }

  boolean incluye(String lugar) {
    return rutas.stream().anyMatch(ruta -> contiene(ruta, lugar));
  }

  private static boolean contiene(String ruta, String lugar) {
    return lugar.equals(ruta) || lugar.startsWith(ruta + "/");
  }
}
