package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.MENOS_ESTRICTO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ORACION_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ORACION_DE_LA_GUIA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.ORACION_SIN_REQUISITO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PREFIJO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.PREFIJO_DE_NADIE;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.REQUISITO_DESCONOCIDO;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.VIGENCIA_AL_REVES;

import java.util.List;
import org.gobiernoabierto.reglas.autoria.archivos.Fechas;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;

/** {@code conjunto.yaml}: what the rule set is called, and what it adds to the guide. */
final class RevisionDelConjunto {

  private final CatalogoLeido catalogo;
  private final Hallados hallados;

  RevisionDelConjunto(CatalogoLeido catalogo, Hallados hallados) {
    this.catalogo = catalogo;
    this.hallados = hallados;
  }

  void revisar(Nodo raiz) {
    enOrden(raiz);
    prefijo(raiz);
    raiz.entradas("endurece").forEach(this::endurecido);
    raiz.entradas("deroga").forEach(this::derogado);
    raiz.entradas("oraciones").forEach(this::oracion);
  }

  private void enOrden(Nodo raiz) {
    Nodo hasta = raiz.valor("hasta");
    boolean fechas = Fechas.es(raiz.texto("desde")) && Fechas.es(raiz.texto("hasta"));
    if (hasta != null && fechas && raiz.texto("hasta").compareTo(raiz.texto("desde")) < 0) {
      hallados.agregar(
          VIGENCIA_AL_REVES, hasta.lugar(), "desde", raiz.texto("desde"), "hasta", hasta.texto());
    }
  }

  private void prefijo(Nodo raiz) {
    Nodo prefijo = raiz.escrito("prefijo");
    String guia = catalogo.guia().prefijo();
    if (prefijo == null || catalogo.prefijoSirve()) {
      return;
    }
    if (!catalogo.guia().seConfundeCon(prefijo.texto())) {
      String id = catalogo.requisitos().keySet().iterator().next();
      hallados.agregar(
          PREFIJO_DE_NADIE,
          prefijo.lugar(),
          "prefijo",
          prefijo.texto(),
          "id",
          id,
          "querido",
          id.replaceFirst("\\d+$", ""));
    } else {
      hallados.agregar(PREFIJO, prefijo.lugar(), "prefijo", prefijo.texto(), "guia", guia);
    }
  }

  private void endurecido(Nodo.Entrada entrada) {
    ValoresDeParametros valores = new ValoresDeParametros(catalogo, hallados);
    String nombre = entrada.clave();
    String valor = entrada.valor().texto();
    if (!valores.vale(entrada)) {
      return;
    }
    if (!valores.esAlMenosTanEstricto(nombre, valor)) {
      hallados.agregar(
          MENOS_ESTRICTO,
          entrada.lugar(),
          "parametro",
          nombre,
          "valor",
          valor,
          "guia",
          valores.porOmision(nombre));
    }
  }

  /** A requirement of the guide that it changes, and the sentence that takes it away. */
  private void derogado(Nodo.Entrada entrada) {
    List<String> ids =
        catalogo.guia().fichas().stream().map(ficha -> ficha.requisito().id()).toList();
    if (!ids.contains(entrada.clave())) {
      hallados.agregar(
          REQUISITO_DESCONOCIDO,
          entrada.lugar(),
          "id",
          entrada.clave(),
          "sugerencia",
          Sugerencia.de(entrada.clave(), ids));
    }
    String numero = entrada.valor().texto();
    if (catalogo.oracionesSeguras() && !catalogo.oraciones().containsKey(numero)) {
      hallados.agregar(
          ORACION_DESCONOCIDA,
          entrada.valor().lugar(),
          "numero",
          numero,
          "sugerencia",
          Sugerencia.soloParecida(numero, catalogo.oraciones().keySet()));
    }
  }

  private boolean citaLoQueHay(List<String> numeros) {
    return !numeros.isEmpty() && catalogo.oraciones().keySet().containsAll(numeros);
  }

  private void oracion(Nodo.Entrada entrada) {
    String numero = entrada.clave();
    if (catalogo.guia().oraciones().containsKey(numero)) {
      hallados.agregar(
          ORACION_DE_LA_GUIA,
          entrada.lugar(),
          "numero",
          numero,
          "ejemplo",
          catalogo.prefijo().replaceAll("[^A-Z]", "") + "." + numero.replaceAll("\\D", ""));
    } else if (entrada.valor().esTexto()
        && catalogo.completo()
        && catalogo.requisitos().values().stream().allMatch(r -> citaLoQueHay(r.oraciones()))
        && !catalogo.citaAparte(numero)
        && catalogo.requisitos().values().stream().noneMatch(r -> r.oraciones().contains(numero))) {
      hallados.agregar(ORACION_SIN_REQUISITO, entrada.lugar(), "numero", numero);
    }
  }
}
