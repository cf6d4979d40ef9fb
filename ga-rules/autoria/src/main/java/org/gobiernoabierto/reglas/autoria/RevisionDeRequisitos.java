package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.EN_CIRCULO;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.ID_MAL_FORMADO;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.ORACION_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.PARAMETRO_DESCONOCIDO;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.REPETIDO;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.REQUISITO_DESCONOCIDO;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.reglas.autoria.CatalogoLeido.RequisitoLeido;
import org.gobiernoabierto.reglas.catalogo.Ficha.EnElCalendario;

/**
 * A {@code requisitos.yaml}: who must do what, by when, and what a report says when it is missing.
 */
final class RevisionDeRequisitos {

  private static final List<String> OBLIGADAS =
      List.of(
          "id", "fuerza", "responsable", "oraciones", "vence", "titulo", "depende", "hallazgos");
  private static final List<String> OTRAS =
      List.of(
          "paso",
          "severidad",
          "exhaustivo",
          "requiere",
          "parametros",
          "lectura",
          "condicion",
          "enElCalendario");
  private static final List<String> PASOS = List.of("0", "1", "2", "3", "4", "5", "6");
  private static final List<String> SI_O_NO = List.of("true", "false");

  private final CatalogoLeido catalogo;
  private final Hallados hallados;
  private final FormaYaml forma;
  private final RevisionDeRutas rutas;
  private final Set<String> enCirculo = new TreeSet<>();

  RevisionDeRequisitos(CatalogoLeido catalogo, Hallados hallados) {
    this.catalogo = catalogo;
    this.hallados = hallados;
    forma = new FormaYaml(hallados);
    rutas = new RevisionDeRutas(hallados);
  }

  void revisar(Nodo raiz) {
    if (!forma.mapa(raiz, "requisitos.yaml", List.of("requisitos"), List.of("paso"))) {
      return;
    }
    forma.uno(raiz, "paso", PASOS);
    Nodo requisitos = raiz.valor("requisitos");
    if (requisitos != null && (!requisitos.esLista() || requisitos.elementos().isEmpty())) {
      forma.forma(requisitos, "requisitos", new Texto("una lista", "a list"), "- id: …");
    }
    boolean conPaso = raiz.valor("paso") != null;
    raiz.elementos("requisitos").forEach(requisito -> requisito(requisito, conPaso));
  }

  private void requisito(Nodo requisito, boolean conPaso) {
    String id = requisito.texto("id");
    String donde = id.isEmpty() ? "este requisito" : id;
    if (!forma.mapa(requisito, donde, OBLIGADAS, OTRAS)) {
      return;
    }
    if (!conPaso && requisito.valor("paso") == null) {
      forma.falta(requisito.lugar(), "paso", donde);
    }
    id(requisito, id);
    forma.uno(requisito, "paso", PASOS);
    forma.uno(requisito, "fuerza", Fuerza.class);
    forma.uno(requisito, "responsable", Responsable.class);
    forma.uno(requisito, "vence", catalogo.vencimientos());
    forma.uno(requisito, "enElCalendario", EnElCalendario.class);
    forma.uno(requisito, "severidad", Severidad.class);
    forma.uno(requisito, "exhaustivo", SI_O_NO);
    forma.idiomas(requisito, "titulo", donde);
    forma.idiomas(requisito, "lectura", donde);
    forma.textos(requisito, "oraciones", "\"4.1\"").forEach(this::oracion);
    forma.textos(requisito, "requiere", "P4-01").forEach(otro -> requiere(id, otro));
    forma.textos(requisito, "parametros", "minimoMesas").forEach(this::parametro);
    patrones(requisito, "depende");
    patrones(requisito, "condicion");
    new RevisionDeHallazgos(hallados, rutas).revisar(requisito, donde);
  }

  private void patrones(Nodo requisito, String clave) {
    forma
        .textos(requisito, clave, "\"/mesas\"")
        .forEach(patron -> rutas.revisar(patron.texto(), patron.lugar()));
  }

  private void id(Nodo requisito, String id) {
    Nodo nodo = forma.texto(requisito, "id");
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
