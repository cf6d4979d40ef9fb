package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.BASE_AUSENTE;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.BASE_FUERA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.BASE_SIN_OBJETO;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.CASOS_DE_OTRO;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.CASO_REPETIDO;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.CLAVE_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.REQUISITO_DESCONOCIDO;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A {@code .casos.yaml}: given what, exactly what follows. */
final class RevisionDeCasos {

  private static final List<String> OBLIGADAS = List.of("caso", "fecha", "espera");
  private static final List<String> OTRAS =
      List.of(
          Caso.BASE,
          Caso.CONFIRMADO,
          "cambios",
          "parametros",
          "vence",
          Caso.RESPONSABLE,
          Caso.PASOS,
          "hallazgos",
          Caso.HABLAN);
  private static final List<String> PASOS = List.of("1", "2", "3", "4", "5", "6");
  private static final List<String> DEL_HALLAZGO = List.of("clave", "ruta", "severidad");

  private final CatalogoLeido catalogo;
  private final Bases bases;
  private final Hallados hallados;
  private final FormaYaml forma;

  RevisionDeCasos(CatalogoLeido catalogo, Bases bases, Hallados hallados) {
    this.catalogo = catalogo;
    this.bases = bases;
    this.hallados = hallados;
    forma = new FormaYaml(hallados);
  }

  void revisar(Archivo archivo, Nodo raiz) {
    if (!forma.mapa(raiz, "este archivo", List.of("requisito", "casos"), List.of(Caso.BASE))) {
      return;
    }
    requisito(archivo, raiz);
    base(archivo, raiz);
    Nodo casos = raiz.valor("casos");
    if (casos != null && (!casos.esLista() || casos.elementos().isEmpty())) {
      forma.forma(casos, "casos", new Texto("una lista", "a list"), "- caso: …");
    }
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
    Nodo requisito = forma.texto(raiz, "requisito");
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
    Nodo base = forma.texto(mapa, Caso.BASE);
    if (base == null) {
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
    String nombre = caso.texto("caso");
    if (!forma.mapa(caso, nombre.isEmpty() ? "este caso" : nombre, OBLIGADAS, OTRAS)) {
      return;
    }
    forma.texto(caso, "caso");
    forma.fecha(caso, "fecha");
    if (caso.valor("vence") != null && !caso.texto("vence").equals("null")) {
      forma.fecha(caso, "vence");
    }
    forma.uno(caso, "espera", Resultado.class);
    forma.uno(caso, Caso.CONFIRMADO, List.of(Caso.SIN_CONFIRMAR, "si"));
    forma.uno(caso, Caso.RESPONSABLE, Responsable.class);
    pasos(caso.valor(Caso.PASOS));
    Nodo cambios = deForma(caso, "cambios", true);
    if (cambios != null) {
      cambios.entradas().forEach(cambio -> ruta(cambio));
    }
    deForma(caso, "hallazgos", false);
    Nodo parametros = deForma(caso, "parametros", true);
    if (parametros != null) {
      parametros.entradas().forEach(new ValoresDeParametros(catalogo, hallados)::vale);
    }
    caso.elementos("hallazgos").forEach(this::hallazgo);
    forma.textos(caso, Caso.HABLAN, "…");
    boolean incumple = caso.texto("espera").equals(Resultado.INCUMPLE.name());
    if (incumple && caso.elementos("hallazgos").isEmpty()) {
      forma.falta(caso.lugar(), "hallazgos", nombre);
    }
  }

  private void pasos(@Nullable Nodo pasos) {
    if (pasos != null && forma.mapa(pasos, Caso.PASOS, List.of(), PASOS)) {
      PASOS.forEach(paso -> forma.uno(pasos, paso, EstadoDePaso.class));
    }
  }

  /** The value of a key that must be a mapping, or else a list, when it is. */
  private @Nullable Nodo deForma(Nodo caso, String clave, boolean mapa) {
    Nodo valor = caso.valor(clave);
    if (valor == null || (mapa ? valor.esMapa() : valor.esLista())) {
      return valor;
    }
    forma.forma(
        valor,
        clave,
        mapa
            ? new Texto("claves con sangría debajo", "indented keys below it")
            : new Texto("una lista", "a list"),
        mapa ? "clave: valor" : "- {clave: …, ruta: …, severidad: …}");
    return null;
  }

  private void hallazgo(Nodo hallazgo) {
    if (!forma.mapa(hallazgo, "hallazgos", DEL_HALLAZGO, List.of("mensaje"))) {
      return;
    }
    forma.uno(hallazgo, "severidad", Severidad.class);
    new RevisionDeRutas(hallados).deLaClave(hallazgo, "ruta");
    Nodo clave = forma.texto(hallazgo, "clave");
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

  /** The exercise as a whole has no place to change. */
  private void ruta(Nodo.Entrada cambio) {
    if (cambio.clave().isEmpty()) {
      hallados.agregar(CodigoDeDefecto.RUTA_MAL_ESCRITA, cambio.lugar(), "ruta", cambio.clave());
    } else {
      new RevisionDeRutas(hallados).revisar(cambio.clave(), cambio.lugar());
    }
  }
}
