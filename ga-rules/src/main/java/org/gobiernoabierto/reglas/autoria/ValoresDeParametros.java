package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.PARAMETRO_DESCONOCIDO;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.PARAMETRO_NO_VALE;

import java.util.List;
import java.util.Set;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Parametro;
import org.gobiernoabierto.reglas.parametros.Parametros;

/** Values that files give to the parameters of the guide. */
final class ValoresDeParametros {

  private final Hallados hallados;

  ValoresDeParametros(Hallados hallados) {
    this.hallados = hallados;
  }

  /** Names of the guide's parameters. */
  static Set<String> nombres() {
    return Parametros.porOmision().valores().keySet();
  }

  static String porOmision(String nombre) {
    return Parametros.porOmision().valores().getOrDefault(nombre, "");
  }

  /** Whether a parameter of the guide can have that value; tells when not. */
  boolean vale(Nodo.Entrada entrada) {
    String nombre = entrada.clave();
    if (!nombres().contains(nombre)) {
      hallados.agregar(
          PARAMETRO_DESCONOCIDO,
          entrada.lugar(),
          "parametro",
          nombre,
          "sugerencia",
          Sugerencia.de(nombre, nombres()));
      return false;
    }
    try {
      Parametros.porOmision().con(nombre, entrada.valor().texto());
      return true;
    } catch (IllegalArgumentException e) {
      hallados.agregar(
          PARAMETRO_NO_VALE,
          entrada.valor().lugar(),
          "parametro",
          nombre,
          "valor",
          entrada.valor().texto(),
          "sugerencia",
          alternativas(nombre, entrada.valor().texto()),
          "guia",
          porOmision(nombre));
      return false;
    }
  }

  private static Texto alternativas(String nombre, String escrito) {
    List<String> otras =
        Catalogo.deLaGuia().parametros().stream()
            .filter(p -> p.nombre().equals(nombre))
            .map(Parametro::alternativas)
            .flatMap(List::stream)
            .filter(a -> a.matches("\\p{L}[\\p{L}_]+"))
            .toList();
    return otras.isEmpty() ? new Texto("", "") : Sugerencia.de(escrito, otras);
  }
}
