package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PARAMETRO_DESCONOCIDO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PARAMETRO_NO_VALE;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Parametro;

/** Values that files give to the parameters of the guide. */
final class ValoresDeParametros {

  private final Catalogo guia;
  private final Set<String> propios;
  private final Hallados hallados;

  ValoresDeParametros(CatalogoLeido catalogo, Hallados hallados) {
    guia = catalogo.guia();
    propios = catalogo.esGuia() ? catalogo.parametros().keySet() : Set.of();
    this.hallados = hallados;
  }

  /** Names of the guide's parameters. */
  Set<String> nombres() {
    Set<String> nombres =
        guia.parametros().stream()
            .map(Parametro::nombre)
            .collect(Collectors.toCollection(TreeSet::new));
    nombres.addAll(propios);
    return nombres;
  }

  /** The value that the guide gives it; empty where the guide has none of this name. */
  String porOmision(String nombre) {
    Parametro parametro = guia.parametro(nombre);
    return parametro == null ? "" : parametro.ultimo().valor();
  }

  /** Whether a value of a parameter of the guide asks for no less than the guide's. */
  boolean esAlMenosTanEstricto(String nombre, String valor) {
    Parametro parametro = guia.parametro(nombre);
    try {
      return parametro != null
          && parametro.rigor(parametro.admitido(valor))
              >= parametro.rigor(parametro.ultimo().valor());
    } catch (IllegalArgumentException e) {
      return false;
    }
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
    Parametro parametro = guia.parametro(nombre);
    if (parametro == null) {
      return true;
    }
    try {
      parametro.admitido(entrada.valor().texto());
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
          alternativas(parametro, entrada.valor().texto()),
          "guia",
          parametro.ultimo().valor());
      return false;
    }
  }

  private static Texto alternativas(Parametro parametro, String escrito) {
    List<String> otras =
        parametro.opciones().stream()
            .filter(opcion -> !opcion.equals(parametro.ultimo().valor()))
            .filter(a -> a.matches("\\p{L}[\\p{L}_]+"))
            .toList();
    return otras.isEmpty() ? new Texto("", "") : Sugerencia.de(escrito, otras);
  }
}
