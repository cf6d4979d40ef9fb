package org.gobiernoabierto.json;

import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeCompromiso;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeElemento;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes progress as JSON, as {@link Esquema#AVANCE} describes it, under the same rules as reports.
 * Immutable and thread-safe.
 */
public final class EscritorDeAvances {

  /** A writer. */
  public EscritorDeAvances() {}

  /** The progress as a JSON document. */
  public byte[] escribir(InformeDeAvance avance) {
    return Documento.conSangria(
        json -> {
          json.writeStringProperty("$schema", Esquema.AVANCE.id());
          json.writeStringProperty("ejercicio", avance.ejercicio());
          json.writeStringProperty("corte", avance.corte().toString());
          Documento.dia(json, "ultimaActualizacion", avance.ultimaActualizacion());
          json.writeBooleanProperty(
              "puedeHaberMasActualizaciones", avance.puedeHaberMasActualizaciones());
          Documento.lista(json, "compromisos", avance.compromisos(), EscritorDeAvances::compromiso);
          json.writeBooleanProperty("puedeHaberMasCompromisos", avance.puedeHaberMasCompromisos());
        });
  }

  private static void compromiso(JsonGenerator json, AvanceDeCompromiso compromiso) {
    json.writeStringProperty("id", compromiso.id());
    json.writeStringProperty("titulo", compromiso.titulo());
    numero(json, "planeado", compromiso.planeado());
    numero(json, "hecho", compromiso.hecho());
    if (compromiso.nivelDeLogro() != null) {
      json.writeStringProperty("nivelDeLogro", compromiso.nivelDeLogro());
    }
    Documento.lista(json, "elementos", compromiso.elementos(), EscritorDeAvances::elemento);
  }

  private static void elemento(JsonGenerator json, AvanceDeElemento elemento) {
    json.writeStringProperty("id", elemento.id());
    json.writeStringProperty("nombre", elemento.nombre());
    json.writeBooleanProperty("esActividad", elemento.esActividad());
    Documento.dia(json, "fin", elemento.fin());
    numero(json, "planeado", elemento.planeado());
    if (elemento.estado() != null) {
      json.writeStringProperty("estado", elemento.estado().name());
    }
    numero(json, "hecho", elemento.hecho());
    Documento.dia(json, "reportado", elemento.reportado());
    json.writeStringProperty("situacion", elemento.situacion().name());
  }

  private static void numero(JsonGenerator json, String nombre, @Nullable Integer numero) {
    if (numero != null) {
      json.writeNumberProperty(nombre, numero);
    }
  }
}
