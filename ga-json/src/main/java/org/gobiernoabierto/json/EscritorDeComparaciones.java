package org.gobiernoabierto.json;

import java.util.List;
import org.gobiernoabierto.informe.Comparacion;
import org.gobiernoabierto.informe.Comparacion.Cambio;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what changed from one report to another as JSON, as {@link Esquema#COMPARACION} describes
 * it, under the same rules as reports. Immutable and thread-safe.
 */
public final class EscritorDeComparaciones {

  private final TextosEscritos textos;
  private final EscritorDeInformes informes;

  /** A writer of texts in both languages. */
  public EscritorDeComparaciones() {
    this(TextosEscritos.AMBOS);
  }

  private EscritorDeComparaciones(TextosEscritos textos) {
    this.textos = textos;
    informes = new EscritorDeInformes().conTextos(textos);
  }

  /** This writer with texts in other languages, or in none. */
  public EscritorDeComparaciones conTextos(TextosEscritos otros) {
    return new EscritorDeComparaciones(otros);
  }

  /** What changed between two reports, as a JSON document. */
  public byte[] escribir(Informe antes, Informe despues) {
    Comparacion comparacion = Comparacion.entre(antes, despues);
    return Documento.conSangria(
        json -> {
          json.writeStringProperty("$schema", Esquema.COMPARACION.id());
          json.writeName("antes");
          lado(json, antes);
          json.writeName("despues");
          lado(json, despues);
          Documento.lista(json, "cambios", comparacion.cambios(), this::cambio);
          Documento.lista(json, "agregados", comparacion.agregados(), informes::requisito);
          Documento.lista(json, "retirados", comparacion.retirados(), informes::requisito);
          hallazgos(json, "nuevos", comparacion.nuevos(), despues);
          hallazgos(json, "resueltos", comparacion.resueltos(), antes);
        });
  }

  private static void lado(JsonGenerator json, Informe informe) {
    json.writeStartObject();
    Documento.texto(json, "ejercicio", informe.ejercicio());
    json.writeStringProperty("fecha", informe.fecha().toString());
    EscritorDeInformes.veredicto(json, informe);
    json.writeEndObject();
  }

  private void cambio(JsonGenerator json, Cambio cambio) {
    json.writeStringProperty("requisito", cambio.requisito().id());
    textos.escribir(json, "titulo", cambio.requisito().titulo());
    json.writeStringProperty("antes", cambio.antes().name());
    json.writeStringProperty("despues", cambio.despues().name());
  }

  private void hallazgos(
      JsonGenerator json, String nombre, List<Hallazgo> hallazgos, Informe deQuien) {
    Documento.lista(
        json,
        nombre,
        hallazgos,
        (j, hallazgo) -> informes.hallazgo(j, hallazgo, deQuien.ejercicio()));
  }
}
