package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.EN_CIRCULO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ID_MAL_FORMADO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ORACION_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PARAMETRO_DESCONOCIDO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.REPETIDO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.REQUISITO_DESCONOCIDO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.VALOR_DESCONOCIDO;

import java.util.Set;
import java.util.TreeSet;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.revision.CatalogoLeido.RequisitoLeido;

/**
 * A {@code requisitos.yaml}: who must do what, by when, and what a report says when it is missing.
 */
final class RevisionDeRequisitos {

  private final CatalogoLeido catalogo;
  private final Hallados hallados;
  private final RevisionDeRutas rutas;
  private final Set<String> enCirculo = new TreeSet<>();

  RevisionDeRequisitos(CatalogoLeido catalogo, Hallados hallados) {
    this.catalogo = catalogo;
    this.hallados = hallados;
    rutas = new RevisionDeRutas(hallados);
  }

  void revisar(Nodo raiz) {
    raiz.elementos("requisitos").forEach(this::requisito);
  }

  private void requisito(Nodo requisito) {
    String id = requisito.texto("id");
    id(requisito, id);
    vence(requisito);
    requisito.escritos("oraciones").forEach(this::oracion);
    requisito.escritos("requiere").forEach(otro -> requiere(id, otro));
    requisito.escritos("parametros").forEach(this::parametro);
    rutas.deLaClave(requisito, "lugar");
    new RevisionDeHallazgos(hallados).revisar(requisito);
  }

  private void vence(Nodo requisito) {
    Nodo vence = requisito.escrito("vence");
    if (vence != null && !catalogo.vencimientos().contains(vence.texto())) {
      hallados.agregar(
          VALOR_DESCONOCIDO,
          vence.lugar(),
          "clave",
          "vence",
          "valor",
          vence.texto(),
          "sugerencia",
          Sugerencia.de(vence.texto(), catalogo.vencimientos()));
    }
  }

  private void id(Nodo requisito, String id) {
    Nodo nodo = requisito.escrito("id");
    if (nodo == null) {
      return;
    }
    if (!catalogo.idBienFormado(id)) {
      hallados.agregar(ID_MAL_FORMADO, nodo.lugar(), "id", id, "prefijo", catalogo.prefijo());
    }
    RequisitoLeido primero = catalogo.requisitos().get(id);
    if (primero != null && !primero.lugar().equals(nodo.lugar())) {
      hallados.agregar(
          REPETIDO,
          nodo.lugar(),
          "id",
          id,
          "archivo",
          primero.lugar().archivo(),
          "linea",
          primero.lugar().linea());
    }
  }

  private void oracion(Nodo numero) {
    if (catalogo.oracionesSeguras() && !catalogo.oraciones().containsKey(numero.texto())) {
      hallados.agregar(
          ORACION_DESCONOCIDA,
          numero.lugar(),
          "numero",
          numero.texto(),
          "sugerencia",
          Sugerencia.soloParecida(numero.texto(), catalogo.oraciones().keySet()));
    }
  }

  private void requiere(String id, Nodo otro) {
    if (!catalogo.idsConLosDeLaGuia().contains(otro.texto())) {
      hallados.agregar(
          REQUISITO_DESCONOCIDO,
          otro.lugar(),
          "id",
          otro.texto(),
          "sugerencia",
          Sugerencia.de(otro.texto(), catalogo.idsConLosDeLaGuia()));
    } else if (catalogo.vuelve(id, otro.texto())
        && enCirculo.stream().noneMatch(dicho -> catalogo.vuelve(dicho, id))) {
      enCirculo.add(id);
      hallados.agregar(EN_CIRCULO, otro.lugar(), "id", id, "otro", otro.texto());
    }
  }

  private void parametro(Nodo nombre) {
    Set<String> todos = new TreeSet<>(new ValoresDeParametros(catalogo, hallados).nombres());
    todos.addAll(catalogo.parametros().keySet());
    if (catalogo.nombresSeguros() && !todos.contains(nombre.texto())) {
      hallados.agregar(
          PARAMETRO_DESCONOCIDO,
          nombre.lugar(),
          "parametro",
          nombre.texto(),
          "sugerencia",
          Sugerencia.de(nombre.texto(), todos));
    }
  }
}
