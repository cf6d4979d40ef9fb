package org.gobiernoabierto.json;

import java.util.Map;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the short ways in which a text says that something is not known. Every method starts with
 * the parser at the first token of the value and ends with it at the last.
 */
final class LectorDeDesconocidos {

  private final JsonParser parser;
  private final Limites limites;
  private final RecolectorDeFallas fallas;
  private final RecolectorDeFallas sinMiembro;
  private final LectorDeSimples simples;
  private final Excesos excesos;
  private final PorSaber porSaber;

  /**
   * @param sinMiembro where members that their place does not know are told
   */
  LectorDeDesconocidos(
      JsonParser parser,
      Limites limites,
      RecolectorDeFallas fallas,
      RecolectorDeFallas sinMiembro,
      LectorDeSimples simples,
      Excesos excesos,
      PorSaber porSaber) {
    this.parser = parser;
    this.limites = limites;
    this.fallas = fallas;
    this.sinMiembro = sinMiembro;
    this.simples = simples;
    this.excesos = excesos;
    this.porSaber = porSaber;
  }

  /** A place of which only the pointer is said. */
  @Nullable Desconocido puntero() {
    String ruta = fallas.ruta();
    if (!(simples.leer(Forma.Simple.TEXTO) instanceof String lugar)) {
      return null;
    }
    porSaber.puntero(ruta);
    return Desconocido.en(lugar);
  }

  /** A date of which only this is known. */
  void fecha(FechaIncierta incierta) {
    String ruta = fallas.ruta();
    porSaber.agregar(incierta.en(ruta), ruta);
  }

  /** The names of members that an object says of itself that it does not know. */
  void miembros(PlanDeRegistro plan) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      simples.tipoIncorrecto(TipoJson.LISTA);
      return;
    }
    String ruta = fallas.ruta();
    String objeto = ruta.substring(0, ruta.lastIndexOf('/') + 1);
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i == limites.elementos()) {
        excesos.deElementos(JsonToken.END_ARRAY);
        return;
      }
      if (parser.currentToken() == JsonToken.VALUE_NULL) {
        fallas.agregar(CodigoDeFalla.ELEMENTO_NULO, Map::of);
      } else if (simples.leer(Forma.Simple.TEXTO) instanceof String nombre) {
        miembro(plan, objeto, nombre);
      }
    }
  }

  private void miembro(PlanDeRegistro plan, String objeto, String nombre) {
    if (plan.tiene(nombre)) {
      String parte = nombre.replace("~", "~0").replace("/", "~1");
      porSaber.agregar(Desconocido.en(objeto + parte), fallas.ruta());
    } else {
      sinMiembro.agregar(
          CodigoDeFalla.MIEMBRO_DESCONOCIDO,
          () ->
              Map.of(
                  "miembro",
                  nombre,
                  "sugerencia",
                  CodigoDeFalla.sugerencia(nombre, plan.componentes())));
    }
  }
}
