package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.NOMBRE_DE_PARAMETRO;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.ORACION_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.REPETIDO;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.catalogo.Parametro.Rigor;

/** {@code parametros.yaml}: the values to which a rule set gives names. */
final class RevisionDeParametros {

  private static final List<String> OBLIGADAS = List.of("nombre", "oracion", "razon");
  private static final List<String> DEL_VALOR = List.of("valor", "desde");
  private static final List<String> OTRAS =
      List.of("alternativas", "opciones", "minimo", "sinLimite", "masEstricto");

  private final CatalogoLeido catalogo;
  private final Hallados hallados;
  private final FormaYaml forma;
  private final Map<String, Lugar> vistos = new HashMap<>();

  RevisionDeParametros(CatalogoLeido catalogo, Hallados hallados) {
    this.catalogo = catalogo;
    this.hallados = hallados;
    forma = new FormaYaml(hallados);
  }

  void revisar(Nodo raiz) {
    if (!forma.mapa(raiz, "parametros.yaml", List.of("parametros"), List.of())) {
      return;
    }
    Nodo lista = raiz.valor("parametros");
    if (lista != null && !lista.esLista()) {
      forma.forma(lista, "parametros", new Texto("una lista", "a list"), "- nombre: …");
    }
    raiz.elementos("parametros").forEach(this::parametro);
  }

  private void parametro(Nodo parametro) {
    String nombre = parametro.texto("nombre");
    boolean varios = parametro.valor("valores") != null;
    List<String> obligadas = new ArrayList<>(OBLIGADAS);
    obligadas.addAll(varios ? List.of("valores") : DEL_VALOR);
    if (!forma.mapa(parametro, nombre.isEmpty() ? "este parámetro" : nombre, obligadas, OTRAS)) {
      return;
    }
    nombre(parametro, nombre);
    if (varios) {
      parametro.elementos("valores").forEach(valor -> valor(valor, nombre));
    } else {
      forma.texto(parametro, "valor");
      forma.fecha(parametro, "desde");
    }
    forma.uno(parametro, "masEstricto", Rigor.class);
    forma.idiomas(parametro, "razon", nombre);
    Nodo oracion = forma.texto(parametro, "oracion");
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

  private void valor(Nodo valor, String nombre) {
    if (forma.mapa(valor, nombre, DEL_VALOR, List.of())) {
      forma.texto(valor, "valor");
      forma.fecha(valor, "desde");
    }
  }

  private void nombre(Nodo parametro, String nombre) {
    Nodo nodo = forma.texto(parametro, "nombre");
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
