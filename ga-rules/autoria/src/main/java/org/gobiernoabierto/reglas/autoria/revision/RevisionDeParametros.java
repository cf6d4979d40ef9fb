package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.NOMBRE_DE_PARAMETRO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ORACION_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.REPETIDO;

import java.util.HashMap;
import java.util.Map;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;

/** {@code parametros.yaml}: the values to which a rule set gives names. */
final class RevisionDeParametros {

  private final CatalogoLeido catalogo;
  private final Hallados hallados;
  private final Map<String, Lugar> vistos = new HashMap<>();

  RevisionDeParametros(CatalogoLeido catalogo, Hallados hallados) {
    this.catalogo = catalogo;
    this.hallados = hallados;
  }

  void revisar(Nodo raiz) {
    raiz.elementos("parametros").forEach(this::parametro);
  }

  private void parametro(Nodo parametro) {
    nombre(parametro, parametro.texto("nombre"));
    Nodo oracion = parametro.escrito("oracion");
    if (oracion != null
        && catalogo.oracionesSeguras()
        && !catalogo.oraciones().containsKey(oracion.texto())) {
      hallados.agregar(
          ORACION_DESCONOCIDA,
          oracion.lugar(),
          "numero",
          oracion.texto(),
          "sugerencia",
          Sugerencia.soloParecida(oracion.texto(), catalogo.oraciones().keySet()));
    }
  }

  private void nombre(Nodo parametro, String nombre) {
    Nodo nodo = parametro.escrito("nombre");
    if (nodo == null) {
      return;
    }
    Lugar primero = vistos.putIfAbsent(nombre, nodo.lugar());
    if (primero != null) {
      hallados.agregar(
          REPETIDO,
          nodo.lugar(),
          "id",
          nombre,
          "archivo",
          primero.archivo(),
          "linea",
          primero.linea());
    }
    if (!catalogo.esGuia() && !(catalogo.conPrefijo(nombre) && nombre.matches("\\S+"))) {
      hallados.agregar(
          NOMBRE_DE_PARAMETRO, nodo.lugar(), "parametro", nombre, "prefijo", catalogo.prefijo());
    }
  }
}
