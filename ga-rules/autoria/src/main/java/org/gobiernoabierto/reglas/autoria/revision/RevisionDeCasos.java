package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.BASE_AUSENTE;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.BASE_FUERA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.BASE_SIN_OBJETO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CASOS_DE_OTRO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CASO_REPETIDO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CLAVE_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.REQUISITO_DESCONOCIDO;

import java.util.HashMap;
import java.util.Map;
import org.gobiernoabierto.reglas.autoria.Bases;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.autoria.DocumentoBase;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.IdDeArchivo;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A {@code .casos.yaml}: given what, exactly what follows. */
final class RevisionDeCasos {

  private final CatalogoLeido catalogo;
  private final Bases bases;
  private final Hallados hallados;
  private final RevisionDeRutas rutas;

  RevisionDeCasos(CatalogoLeido catalogo, Bases bases, Hallados hallados) {
    this.catalogo = catalogo;
    this.bases = bases;
    this.hallados = hallados;
    rutas = new RevisionDeRutas(hallados);
  }

  void revisar(Archivo archivo, Nodo raiz) {
    requisito(archivo, raiz);
    base(archivo, raiz);
    Map<String, Lugar> vistos = new HashMap<>();
    for (Nodo caso : raiz.elementos("casos")) {
      caso(caso);
      base(archivo, caso);
      repetido(caso.valor("caso"), vistos);
    }
  }

  private void repetido(@Nullable Nodo nombre, Map<String, Lugar> vistos) {
    if (nombre == null || nombre.texto().isEmpty()) {
      return;
    }
    Lugar primero = vistos.putIfAbsent(nombre.texto(), nombre.lugar());
    if (primero != null) {
      hallados.agregar(
          CASO_REPETIDO, nombre.lugar(), "caso", nombre.texto(), "linea", primero.linea());
    }
  }

  private void requisito(Archivo archivo, Nodo raiz) {
    Nodo requisito = raiz.escrito("requisito");
    if (requisito == null || !catalogo.completo()) {
      return;
    }
    String id = requisito.texto();
    if (!catalogo.idsConLosDeLaGuia().contains(id)) {
      hallados.agregar(
          REQUISITO_DESCONOCIDO,
          requisito.lugar(),
          "id",
          id,
          "sugerencia",
          Sugerencia.de(id, catalogo.idsConLosDeLaGuia()));
    } else if (!IdDeArchivo.de(archivo.nombre()).equals(id)) {
      hallados.agregar(CASOS_DE_OTRO, requisito.lugar(), "id", id);
    }
  }

  /** The exercise from which cases start. */
  private void base(Archivo archivo, Nodo mapa) {
    Nodo base = mapa.valor(Caso.BASE);
    if (base == null || !base.esTexto()) {
      return;
    }
    Archivo json = bases.de(archivo.nombre(), base.texto());
    if (Bases.estaFuera(archivo.nombre(), base.texto())) {
      hallados.agregar(BASE_FUERA, base.lugar(), "base", base.texto());
    } else if (json == null) {
      hallados.agregar(
          BASE_AUSENTE,
          base.lugar(),
          "base",
          base.texto(),
          "sugerencia",
          Sugerencia.soloParecida(base.texto(), bases.nombres()));
    } else if (!esObjeto(json)) {
      hallados.agregar(BASE_SIN_OBJETO, base.lugar(), "base", base.texto());
    }
  }

  private static boolean esObjeto(Archivo json) {
    try {
      return DocumentoBase.documento(json) instanceof Map<?, ?>;
    } catch (YamlEngineException | StackOverflowError e) {
      return false;
    }
  }

  private void caso(Nodo caso) {
    caso.entradas("cambios").forEach(cambio -> rutas.revisar(cambio.clave(), cambio.lugar()));
    caso.entradas("parametros").forEach(new ValoresDeParametros(catalogo, hallados)::vale);
    caso.elementos("hallazgos").forEach(this::hallazgo);
  }

  private void hallazgo(Nodo hallazgo) {
    rutas.deLaClave(hallazgo, "ruta");
    Nodo clave = hallazgo.escrito("clave");
    if (clave != null && catalogo.completo() && !existe(clave.texto())) {
      hallados.agregar(
          CLAVE_DESCONOCIDA,
          clave.lugar(),
          "clave",
          clave.texto(),
          "sugerencia",
          Sugerencia.de(clave.texto(), catalogo.variantes().keySet()));
    }
  }

  /** Also what a rule set makes stricter in the guide has its cases. */
  private boolean existe(String clave) {
    return catalogo.variantes().containsKey(clave) || catalogo.guia().variante(clave) != null;
  }
}
