package org.gobiernoabierto.json;

import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Informe;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes of each report only what was judged, by what, and the results, as {@link Esquema#RESUMEN}
 * describes it: for who stores millions. On one line in UTF-8, ended by LF; equal reports give
 * equal bytes. Immutable and thread-safe.
 */
public final class EscritorDeResumenes {

  /** A writer. */
  public EscritorDeResumenes() {}

  /**
   * The report in short.
   *
   * @param origen where the exercise came from; null when that is not to be said
   */
  public byte[] escribirLinea(@Nullable Origen origen, Informe informe) {
    return Documento.enUnaLinea(
        json -> {
          if (origen != null) {
            EscritorDeInformes.origen(json, origen);
          }
          resumen(json, informe);
        });
  }

  private static void resumen(JsonGenerator json, Informe informe) {
    json.writeStringProperty("$schema", Esquema.RESUMEN.id());
    EscritorDeInformes.identidad(json, informe);
    EscritorDeInformes.veredicto(json, informe);
    json.writeObjectPropertyStart("conjuntosDeReglas");
    for (ConjuntoDeReglas conjunto : informe.conjuntosDeReglas()) {
      json.writeStringProperty(conjunto.nombre(), conjunto.huella());
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("resultados");
    for (Dictamen dictamen : informe.requisitos()) {
      json.writeStringProperty(dictamen.requisito().id(), dictamen.resultado().name());
    }
    json.writeEndObject();
  }
}
