package org.gobiernoabierto.ga;

import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;

/** The language of a call, which must be known before anything can be said of it. */
final class IdiomaPedido {

  static final String OPCION = "--idioma";

  private IdiomaPedido() {}

  /** What the last {@code --idioma} says, wherever it stands; Spanish where none says any. */
  static Idioma de(String... argumentos) {
    Idioma pedido = Idioma.ES;
    for (int i = 0; i < argumentos.length && !argumentos[i].equals("--"); i++) {
      String[] partes = argumentos[i].split("=", 2);
      if (!partes[0].equalsIgnoreCase(OPCION)) {
        continue;
      }
      if (partes.length == 2) {
        pedido = leer(partes[1], pedido);
      } else if (i + 1 < argumentos.length) {
        pedido = leer(argumentos[i + 1], pedido);
      }
    }
    return pedido;
  }

  private static Idioma leer(String escrito, Idioma siNoEsNinguno) {
    return Stream.of(Idioma.values())
        .filter(idioma -> idioma.name().equalsIgnoreCase(escrito))
        .findFirst()
        .orElse(siNoEsNinguno);
  }
}
