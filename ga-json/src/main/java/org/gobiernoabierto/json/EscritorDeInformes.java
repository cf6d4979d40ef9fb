package org.gobiernoabierto.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Dispensa;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Fundamento;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Plazo;
import org.gobiernoabierto.informe.PorAveriguar;
import org.gobiernoabierto.informe.Posibilidad;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.SituacionDePaso;
import org.gobiernoabierto.informe.Supuesto;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as JSON in UTF-8, as {@link Esquema#INFORME} describes them: two spaces a level,
 * lines ended by LF. Equal reports give equal bytes on every platform. Members whose value is null
 * are left out, and so are {@code omitidos}, {@code porAveriguar}, {@code avisos} and {@code
 * errores} when they are empty. Immutable and thread-safe.
 */
public final class EscritorDeInformes {

  /** A writer. */
  public EscritorDeInformes() {}

  /** The report as a JSON document. */
  public byte[] escribir(Informe informe) {
    return Documento.conSangria(json -> informe(json, informe, EscritorDeInformes::fundamento));
  }

  /**
   * The report on one line, ended by LF, with where the exercise came from. Of the sentences that
   * requirements come from it has the numbers only: their text is the same in every line.
   */
  public byte[] escribirLinea(Origen origen, Informe informe) {
    return Documento.enUnaLinea(
        json -> {
          origen(json, origen);
          informe(json, informe, EscritorDeInformes::oracion);
        });
  }

  /** As {@link #escribirLinea(Origen, Informe)}, with only {@code errores}. */
  public byte[] escribirLinea(Origen origen, List<Falla> fallas) {
    return Documento.enUnaLinea(
        json -> {
          origen(json, origen);
          errores(json, fallas);
        });
  }

  /**
   * Writes the report as a JSON document, and neither flushes nor closes the stream.
   *
   * @throws IOException when the stream cannot be written
   */
  public void escribir(Informe informe, OutputStream salida) throws IOException {
    salida.write(escribir(informe));
  }

  /** A document with only {@code errores}, for a text from which no report could be made. */
  public byte[] escribirFallas(List<Falla> fallas) {
    return Documento.conSangria(json -> errores(json, fallas));
  }

  /** What went wrong with a request, for {@code application/problem+json}. */
  public byte[] escribir(Problema problema) {
    return Documento.conSangria(
        json -> {
          json.writeStringProperty("type", problema.tipo());
          json.writeStringProperty("title", problema.titulo());
          json.writeNumberProperty("status", problema.estado());
          json.writeStringProperty("detail", problema.detalle());
          errores(json, problema.errores());
        });
  }

  /** A calendar as JSON, under the same rules as a report. */
  public byte[] escribir(Calendario calendario) {
    return Documento.conSangria(
        json -> {
          json.writeStringProperty("ejercicio", calendario.ejercicio());
          json.writeStringProperty("fecha", calendario.fecha().toString());
          Documento.lista(json, "plazos", calendario.plazos(), EscritorDeInformes::plazo);
          json.writeBooleanProperty("puedeHaberMas", calendario.puedeHaberMas());
        });
  }

  /** What there is to find out, as it stands in the report, and of which exercise. */
  public byte[] escribirPorAveriguar(Informe informe) {
    return Documento.conSangria(
        json -> {
          json.writeStringProperty("ejercicio", informe.ejercicio());
          json.writeStringProperty("fecha", informe.fecha().toString());
          porAveriguar(json, informe);
        });
  }

  private static void plazo(JsonGenerator json, Plazo plazo) {
    json.writeStringProperty("id", plazo.id());
    json.writeStringProperty("requisito", plazo.requisito());
    texto(json, "asunto", plazo.asunto());
    vence(json, plazo.vence());
    json.writeStringProperty("estado", plazo.estado().name());
    if (plazo.pendeDe() != null) {
      texto(json, "pendeDe", plazo.pendeDe());
    }
    json.writeStringProperty("responsable", plazo.responsable().name());
    json.writeStringProperty("ruta", plazo.ruta());
    Documento.lista(json, "fundamento", plazo.fundamento(), EscritorDeInformes::fundamento);
  }

  private static void origen(JsonGenerator json, Origen origen) {
    json.writeObjectPropertyStart("origen");
    json.writeStringProperty("archivo", origen.archivo());
    json.writeNumberProperty("linea", origen.linea());
    json.writeEndObject();
  }

  private static void errores(JsonGenerator json, List<Falla> fallas) {
    Documento.lista(json, "errores", fallas, EscritorDeInformes::falla);
  }

  private static void informe(
      JsonGenerator json, Informe informe, BiConsumer<JsonGenerator, Fundamento> fundamento) {
    json.writeStringProperty("$schema", Esquema.INFORME.id());
    json.writeNumberProperty("edicion", informe.edicion().anio());
    json.writeStringProperty("fecha", informe.fecha().toString());
    json.writeStringProperty("ejercicio", informe.ejercicio());
    veredicto(json, informe);
    if (!informe.avisos().isEmpty()) {
      Documento.lista(json, "avisos", informe.avisos(), EscritorDeInformes::falla);
    }
    Documento.lista(
        json,
        "conjuntosDeReglas",
        informe.conjuntosDeReglas(),
        EscritorDeInformes::conjuntoDeReglas);
    json.writeObjectPropertyStart("parametros");
    informe.parametros().forEach(json::writeStringProperty);
    json.writeEndObject();
    Documento.lista(json, "pasos", informe.pasos(), EscritorDeInformes::paso);
    Documento.lista(
        json,
        "requisitos",
        informe.requisitos(),
        (j, dictamen) -> requisito(j, dictamen, fundamento));
    Documento.lista(json, "hallazgos", informe.hallazgos(), EscritorDeInformes::hallazgo);
    if (!informe.omitidos().isEmpty()) {
      json.writeObjectPropertyStart("omitidos");
      informe.omitidos().forEach(json::writeNumberProperty);
      json.writeEndObject();
    }
    Documento.lista(
        json, "proximosPasos", informe.proximosPasos(), EscritorDeInformes::proximoPaso);
    if (!informe.porAveriguar().isEmpty()) {
      porAveriguar(json, informe);
    }
    if (!informe.errores().isEmpty()) {
      errores(json, informe.errores());
    }
  }

  static void veredicto(JsonGenerator json, Informe informe) {
    json.writeStringProperty("veredicto", informe.veredicto().name());
    json.writeObjectPropertyStart("cobertura");
    json.writeNumberProperty("juzgados", informe.cobertura().juzgados());
    json.writeNumberProperty("requisitos", informe.cobertura().requisitos());
    json.writeEndObject();
  }

  static void conjuntoDeReglas(JsonGenerator json, ConjuntoDeReglas conjunto) {
    json.writeStringProperty("nombre", conjunto.nombre());
    json.writeStringProperty("version", conjunto.version());
    json.writeStringProperty("huella", conjunto.huella());
    if (conjunto.motivo() != null) {
      texto(json, "motivo", conjunto.motivo());
    }
  }

  static void paso(JsonGenerator json, SituacionDePaso situacion) {
    json.writeNumberProperty("paso", situacion.paso().numero());
    json.writeStringProperty("estado", situacion.estado().name());
  }

  static void requisito(JsonGenerator json, Dictamen dictamen) {
    requisito(json, dictamen, EscritorDeInformes::fundamento);
  }

  private static void requisito(
      JsonGenerator json, Dictamen dictamen, BiConsumer<JsonGenerator, Fundamento> fundamento) {
    Requisito requisito = dictamen.requisito();
    json.writeStringProperty("id", requisito.id());
    json.writeNumberProperty("paso", requisito.paso().numero());
    json.writeStringProperty("fuerza", requisito.fuerza().name());
    json.writeStringProperty("resultado", dictamen.resultado().name());
    vence(json, dictamen.vence());
    json.writeStringProperty("responsable", requisito.responsable().name());
    Documento.lista(json, "fundamento", requisito.fundamento(), fundamento);
    if (!dictamen.posibilidades().isEmpty()) {
      Documento.lista(
          json, "posibilidades", dictamen.posibilidades(), EscritorDeInformes::posibilidad);
    }
  }

  private static void posibilidad(JsonGenerator json, Posibilidad posibilidad) {
    json.writeStringProperty("resultado", posibilidad.resultado().name());
    Documento.lista(json, "supuestos", posibilidad.supuestos(), EscritorDeInformes::supuesto);
  }

  private static void supuesto(JsonGenerator json, Supuesto supuesto) {
    json.writeStringProperty("lugar", supuesto.lugar());
    if (supuesto.valor() != null) {
      json.writeStringProperty("valor", supuesto.valor());
    }
  }

  private static void oracion(JsonGenerator json, Fundamento fundamento) {
    json.writeStringProperty("oracion", fundamento.oracion());
  }

  static void fundamento(JsonGenerator json, Fundamento fundamento) {
    oracion(json, fundamento);
    json.writeStringProperty("texto", fundamento.texto());
  }

  private static void hallazgo(JsonGenerator json, Hallazgo hallazgo) {
    json.writeStringProperty("requisito", hallazgo.requisito());
    json.writeStringProperty("clave", hallazgo.clave());
    json.writeStringProperty("severidad", hallazgo.severidad().name());
    json.writeStringProperty("entidad", hallazgo.entidad());
    lugar(json, hallazgo.ruta(), hallazgo.linea(), hallazgo.columna());
    texto(json, "mensaje", hallazgo.mensaje());
    texto(json, "remedio", hallazgo.remedio());
    json.writeStringProperty("responsable", hallazgo.responsable().name());
    vence(json, hallazgo.vence());
    if (hallazgo.dispensa() != null) {
      dispensa(json, hallazgo.dispensa());
    }
  }

  private static void dispensa(JsonGenerator json, Dispensa dispensa) {
    json.writeObjectPropertyStart("dispensa");
    json.writeStringProperty("autor", dispensa.autor());
    json.writeStringProperty("motivo", dispensa.motivo());
    json.writeStringProperty("fundamentoLegal", dispensa.fundamentoLegal());
    vence(json, dispensa.vence());
    json.writeEndObject();
  }

  static void proximoPaso(JsonGenerator json, ProximoPaso proximo) {
    json.writeStringProperty("requisito", proximo.requisito());
    texto(json, "accion", proximo.accion());
    json.writeStringProperty("responsable", proximo.responsable().name());
    vence(json, proximo.vence());
    textos(json, "bloqueadoPor", proximo.bloqueadoPor());
  }

  static void porAveriguar(JsonGenerator json, Informe informe) {
    Documento.lista(json, "porAveriguar", informe.porAveriguar(), EscritorDeInformes::porAveriguar);
  }

  static void porAveriguar(JsonGenerator json, PorAveriguar algo) {
    texto(json, "nombre", algo.nombre());
    if (algo.fuente() != null) {
      texto(json, "fuente", algo.fuente());
    }
    textos(json, "lugares", algo.lugares());
    textos(json, "requisitos", algo.requisitos());
  }

  private static void falla(JsonGenerator json, Falla falla) {
    json.writeStringProperty("codigo", falla.codigo());
    lugar(json, falla.ruta(), falla.linea(), falla.columna());
    texto(json, "mensaje", falla.mensaje());
  }

  private static void lugar(
      JsonGenerator json, String ruta, @Nullable Integer linea, @Nullable Integer columna) {
    json.writeStringProperty("ruta", ruta);
    if (linea != null && columna != null) {
      json.writeNumberProperty("linea", linea);
      json.writeNumberProperty("columna", columna);
    }
  }

  private static void textos(JsonGenerator json, String nombre, List<String> textos) {
    json.writeArrayPropertyStart(nombre);
    textos.forEach(json::writeString);
    json.writeEndArray();
  }

  static void texto(JsonGenerator json, String nombre, Texto texto) {
    json.writeObjectPropertyStart(nombre);
    json.writeStringProperty("es", texto.es());
    json.writeStringProperty("en", texto.en());
    json.writeEndObject();
  }

  private static void vence(JsonGenerator json, @Nullable LocalDate vence) {
    if (vence != null) {
      json.writeStringProperty("vence", vence.toString());
    }
  }
}
