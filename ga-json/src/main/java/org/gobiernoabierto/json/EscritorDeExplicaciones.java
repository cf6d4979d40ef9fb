package org.gobiernoabierto.json;

import java.util.List;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.ExplicacionDelResultado;
import org.gobiernoabierto.informe.ExplicacionDelResultado.Cambio;
import org.gobiernoabierto.informe.ExplicacionDelResultado.HechoVisto;
import org.gobiernoabierto.informe.ExplicacionDelResultado.ReglaAplicada;
import org.gobiernoabierto.informe.ExplicacionDelResultado.ReglaCallada;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes explanations as JSON, as {@link Esquema#EXPLICACION} describes them, under the same rules
 * as reports. Immutable and thread-safe.
 */
public final class EscritorDeExplicaciones {

  private static final EscritorDeInformes PARTES = new EscritorDeInformes();

  /** A writer. */
  public EscritorDeExplicaciones() {}

  /**
   * What a requirement asks.
   *
   * @param resultado why an exercise got its result for it; null when no exercise is spoken of
   */
  public byte[] escribir(Explicacion norma, @Nullable ExplicacionDelResultado resultado) {
    return Documento.conSangria(
        json -> {
          json.writeStringProperty("$schema", Esquema.EXPLICACION.id());
          json.writeObjectPropertyStart("norma");
          EscritorDeCatalogos.requisito(json, norma);
          json.writeEndObject();
          Documento.lista(
              json, "definiciones", norma.definiciones(), EscritorDeCatalogos::definicion);
          if (resultado != null) {
            json.writeObjectPropertyStart("enElEjercicio");
            resultado(json, resultado);
            json.writeEndObject();
          }
        });
  }

  private static void resultado(JsonGenerator json, ExplicacionDelResultado explicacion) {
    json.writeStringProperty("ejercicio", explicacion.ejercicio());
    json.writeStringProperty("fecha", explicacion.fecha().toString());
    json.writeObjectPropertyStart("dictamen");
    PARTES.requisito(json, explicacion.dictamen());
    json.writeEndObject();
    Documento.lista(
        json,
        "hallazgos",
        explicacion.hallazgos(),
        (j, hallazgo) -> PARTES.hallazgo(j, hallazgo, explicacion.ejercicio()));
    Documento.lista(json, "reglas", explicacion.reglas(), EscritorDeExplicaciones::aplicada);
    Documento.lista(json, "calladas", explicacion.calladas(), EscritorDeExplicaciones::callada);
    Documento.lista(json, "cambios", explicacion.cambios(), EscritorDeExplicaciones::cambio);
  }

  private static void aplicada(JsonGenerator json, ReglaAplicada regla) {
    json.writeStringProperty("nombre", regla.nombre());
    hechos(json, regla.hechos());
  }

  private static void callada(JsonGenerator json, ReglaCallada regla) {
    json.writeStringProperty("nombre", regla.nombre());
    json.writeNumberProperty("condicion", regla.condicion());
    Documento.lista(json, "llegaron", regla.llegaron(), EscritorDeExplicaciones::hechos);
  }

  private static void hechos(JsonGenerator json, List<HechoVisto> hechos) {
    Documento.textos(json, "hechos", hechos.stream().map(HechoVisto::dicho).toList());
  }

  private static void cambio(JsonGenerator json, Cambio cambio) {
    json.writeStringProperty("ruta", cambio.ruta());
    EscritorDeInformes.texto(json, "cambio", cambio.cambio());
  }
}
