package org.gobiernoabierto.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.Causa;
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
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.informe.SituacionDePaso;
import org.gobiernoabierto.informe.Supuesto;
import org.gobiernoabierto.informe.Tramo;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as JSON in UTF-8, as {@link Esquema#INFORME} describes them: two spaces a level,
 * lines ended by LF. Equal reports give equal bytes on every platform. Members whose value is null
 * are left out, and so are {@code omitidos}, {@code porAveriguar}, {@code avisos} and {@code
 * errores} when they are empty. Immutable and thread-safe.
 *
 * <p>A program goes by keys and data: {@code plantilla} names a message, {@code datos} has what it
 * says besides its words, each value under the name of its type. The texts for people are in both
 * languages unless {@link #conTextos} says otherwise.
 */
public final class EscritorDeInformes {

  private static final Pattern NUMERO = Pattern.compile("-?[0-9]{1,9}");

  private final TextosEscritos textos;
  private final EscritorDeDatos datos;

  /** A writer of texts in both languages. */
  public EscritorDeInformes() {
    this(TextosEscritos.AMBOS);
  }

  private EscritorDeInformes(TextosEscritos textos) {
    this.textos = textos;
    this.datos = new EscritorDeDatos(textos);
  }

  /** This writer with the texts of reports in other languages, or in none. */
  public EscritorDeInformes conTextos(TextosEscritos otros) {
    return new EscritorDeInformes(otros);
  }

  /** The report as a JSON document. */
  public byte[] escribir(Informe informe) {
    return Documento.conSangria(json -> informe(json, informe, true));
  }

  /**
   * The report on one line, ended by LF, with where the exercise came from. Of the sentences that
   * requirements come from it has the numbers only, and of requirements no titles: what the
   * catalogue says ({@link EscritorDeCatalogos}) is the same in every line.
   */
  public byte[] escribirLinea(Origen origen, Informe informe) {
    return Documento.enUnaLinea(
        json -> {
          origen(json, origen);
          informe(json, informe, false);
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

  /**
   * What went wrong with a request, for {@code application/problem+json}, as {@link
   * Esquema#PROBLEMA} describes it.
   */
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

  /** A calendar as JSON, as {@link Esquema#CALENDARIO} describes it. */
  public byte[] escribir(Calendario calendario) {
    return Documento.conSangria(
        json -> {
          json.writeStringProperty("$schema", Esquema.CALENDARIO.id());
          Documento.texto(json, "ejercicio", calendario.ejercicio());
          json.writeStringProperty("fecha", calendario.fecha().toString());
          tramo(json, "periodo", calendario.periodo());
          tramo(json, "anioDelPlan", calendario.anioDelPlan());
          Documento.lista(json, "plazos", calendario.plazos(), EscritorDeInformes::plazo);
          json.writeBooleanProperty("puedeHaberMas", calendario.puedeHaberMas());
        });
  }

  /**
   * What there is to find out, as it stands in the report, and of which exercise, as {@link
   * Esquema#FALTA} describes it.
   */
  public byte[] escribirPorAveriguar(Informe informe) {
    return Documento.conSangria(
        json -> {
          json.writeStringProperty("$schema", Esquema.FALTA.id());
          Documento.texto(json, "ejercicio", informe.ejercicio());
          json.writeStringProperty("fecha", informe.fecha().toString());
          porAveriguar(json, informe);
        });
  }

  private static void tramo(JsonGenerator json, String nombre, @Nullable Tramo tramo) {
    if (tramo != null) {
      json.writeObjectPropertyStart(nombre);
      Documento.dia(json, "inicio", tramo.inicio());
      Documento.dia(json, "fin", tramo.fin());
      json.writeEndObject();
    }
  }

  private static void plazo(JsonGenerator json, Plazo plazo) {
    json.writeStringProperty("id", plazo.id());
    json.writeStringProperty("requisito", plazo.requisito());
    texto(json, "asunto", plazo.asunto());
    Documento.dia(json, "vence", plazo.vence());
    json.writeStringProperty("estado", plazo.estado().name());
    if (plazo.pendeDe() != null) {
      texto(json, "pendeDe", plazo.pendeDe());
    }
    json.writeStringProperty("responsable", plazo.responsable().name());
    json.writeStringProperty("ruta", plazo.ruta());
    Documento.lista(json, "fundamento", plazo.fundamento(), EscritorDeInformes::fundamento);
  }

  static void origen(JsonGenerator json, Origen origen) {
    json.writeObjectPropertyStart("origen");
    json.writeStringProperty("archivo", origen.archivo());
    json.writeNumberProperty("linea", origen.linea());
    json.writeEndObject();
  }

  private void errores(JsonGenerator json, List<Falla> fallas) {
    Documento.lista(json, "errores", fallas, this::falla);
  }

  private void informe(JsonGenerator json, Informe informe, boolean conCatalogo) {
    json.writeStringProperty("$schema", Esquema.INFORME.id());
    identidad(json, informe);
    Documento.dia(json, "datosHasta", informe.datosHasta());
    veredicto(json, informe);
    conteo(json, informe);
    if (!informe.avisos().isEmpty()) {
      Documento.lista(json, "avisos", informe.avisos(), this::falla);
    }
    Documento.lista(json, "conjuntosDeReglas", informe.conjuntosDeReglas(), this::conjuntoDeReglas);
    parametros(json, informe.parametros());
    if (conCatalogo) {
      oraciones(json, informe);
    }
    Documento.lista(json, "pasos", informe.pasos(), this::paso);
    Documento.lista(
        json,
        "requisitos",
        informe.requisitos(),
        (j, dictamen) -> requisito(j, dictamen, conCatalogo));
    Documento.lista(
        json,
        "hallazgos",
        informe.hallazgos(),
        (j, hallazgo) -> hallazgo(j, hallazgo, informe.ejercicio()));
    Documento.lista(
        json, "causas", informe.causas(), (j, causa) -> causa(j, causa, informe.ejercicio()));
    if (!informe.dispensas().isEmpty()) {
      Documento.lista(
          json,
          "dispensas",
          List.copyOf(informe.dispensas().entrySet()),
          EscritorDeInformes::cubierto);
    }
    if (!informe.omitidos().isEmpty()) {
      json.writeObjectPropertyStart("omitidos");
      informe.omitidos().forEach(json::writeNumberProperty);
      json.writeEndObject();
    }
    Documento.lista(json, "proximosPasos", informe.proximosPasos(), this::proximoPaso);
    if (!informe.porAveriguar().isEmpty()) {
      porAveriguar(json, informe);
    }
    if (!informe.errores().isEmpty()) {
      errores(json, informe.errores());
    }
  }

  /** What was judged, and as of when. */
  static void identidad(JsonGenerator json, Informe informe) {
    if (informe.edicion() != null) {
      json.writeNumberProperty("edicion", informe.edicion().anio());
    }
    json.writeStringProperty("fecha", informe.fecha().toString());
    Documento.texto(json, "ejercicio", informe.ejercicio());
    if (informe.entidad() != null) {
      json.writeStringProperty("entidad", informe.entidad().iso());
    }
    Documento.texto(json, "sha256", informe.sha256());
  }

  static void veredicto(JsonGenerator json, Informe informe) {
    json.writeStringProperty("veredicto", informe.veredicto().name());
    json.writeObjectPropertyStart("cobertura");
    json.writeNumberProperty("juzgados", informe.cobertura().juzgados());
    json.writeNumberProperty("requisitos", informe.cobertura().requisitos());
    json.writeEndObject();
  }

  void conjuntoDeReglas(JsonGenerator json, ConjuntoDeReglas conjunto) {
    json.writeStringProperty("nombre", conjunto.nombre());
    json.writeStringProperty("version", conjunto.version());
    json.writeStringProperty("huella", conjunto.huella());
    if (conjunto.motivo() != null) {
      textos.escribir(json, "motivo", conjunto.motivo());
    }
  }

  void paso(JsonGenerator json, SituacionDePaso situacion) {
    json.writeNumberProperty("paso", situacion.paso().numero());
    json.writeStringProperty("estado", situacion.estado().name());
    Documento.lista(json, "actos", situacion.actos(), this::acto);
  }

  private void acto(JsonGenerator json, SituacionDePaso.Acto acto) {
    textos.escribir(json, "nombre", acto.nombre());
    Documento.dia(json, "primero", acto.primero());
  }

  private static void conteo(JsonGenerator json, Informe informe) {
    json.writeObjectPropertyStart("conteo");
    cuantos(
        json,
        "resultados",
        Resultado.values(),
        informe.requisitos().stream().map(Dictamen::resultado).toList());
    cuantos(
        json,
        "severidades",
        Severidad.values(),
        informe.hallazgos().stream().map(Hallazgo::severidad).toList());
    json.writeEndObject();
  }

  private static <E extends Enum<E>> void cuantos(
      JsonGenerator json, String nombre, E[] clases, List<E> cosas) {
    json.writeObjectPropertyStart(nombre);
    for (E clase : clases) {
      json.writeNumberProperty(clase.name(), Collections.frequency(cosas, clase));
    }
    json.writeEndObject();
  }

  /** A number as a number, yes and no as true and false, anything else as text. */
  private static void parametros(JsonGenerator json, SortedMap<String, String> parametros) {
    json.writeObjectPropertyStart("parametros");
    parametros.forEach(
        (nombre, valor) -> {
          if (NUMERO.matcher(valor).matches()) {
            json.writeNumberProperty(nombre, Integer.parseInt(valor));
          } else if (valor.equals("sí") || valor.equals("no")) {
            json.writeBooleanProperty(nombre, valor.equals("sí"));
          } else {
            json.writeStringProperty(nombre, valor);
          }
        });
    json.writeEndObject();
  }

  /** The text of each sentence once, by its number. */
  private static void oraciones(JsonGenerator json, Informe informe) {
    Map<String, String> oraciones = new LinkedHashMap<>();
    for (Dictamen dictamen : informe.requisitos()) {
      for (Fundamento fundamento : dictamen.requisito().fundamento()) {
        oraciones.putIfAbsent(fundamento.oracion(), fundamento.texto());
      }
    }
    json.writeObjectPropertyStart("oraciones");
    oraciones.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  void requisito(JsonGenerator json, Dictamen dictamen) {
    requisito(json, dictamen, true);
  }

  private void requisito(JsonGenerator json, Dictamen dictamen, boolean conTitulo) {
    Requisito requisito = dictamen.requisito();
    json.writeStringProperty("id", requisito.id());
    if (conTitulo) {
      textos.escribir(json, "titulo", requisito.titulo());
    }
    json.writeNumberProperty("paso", requisito.paso().numero());
    json.writeStringProperty("fuerza", requisito.fuerza().name());
    json.writeStringProperty("resultado", dictamen.resultado().name());
    Documento.dia(json, "vence", dictamen.vence());
    json.writeStringProperty("responsable", requisito.responsable().name());
    Documento.textos(
        json, "fundamento", requisito.fundamento().stream().map(Fundamento::oracion).toList());
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

  static void fundamento(JsonGenerator json, Fundamento fundamento) {
    json.writeStringProperty("oracion", fundamento.oracion());
    json.writeStringProperty("texto", fundamento.texto());
  }

  void hallazgo(JsonGenerator json, Hallazgo hallazgo, @Nullable String ejercicio) {
    json.writeStringProperty("huella", hallazgo.huella(ejercicio));
    json.writeStringProperty("requisito", hallazgo.requisito());
    json.writeStringProperty("clave", hallazgo.clave());
    json.writeStringProperty("plantilla", hallazgo.plantilla());
    json.writeStringProperty("severidad", hallazgo.severidad().name());
    json.writeStringProperty("elemento", hallazgo.elemento());
    lugar(json, hallazgo.ruta(), hallazgo.linea(), hallazgo.columna(), hallazgo.celda());
    datos.escribir(json, hallazgo.datos());
    textos.escribir(json, "mensaje", hallazgo.mensaje());
    textos.escribir(json, "remedio", hallazgo.remedio());
    json.writeStringProperty("responsable", hallazgo.responsable().name());
    Documento.dia(json, "vence", hallazgo.vence());
    json.writeBooleanProperty("remediable", hallazgo.remediable());
    if (hallazgo.sigueDe() != null) {
      json.writeStringProperty("sigueDe", hallazgo.sigueDe());
    }
    if (hallazgo.dispensa() != null) {
      dispensa(json, hallazgo.dispensa());
    }
    if (hallazgo.nuevo() != null) {
      json.writeBooleanProperty("nuevo", hallazgo.nuevo());
    }
  }

  private static void causa(JsonGenerator json, Causa causa, @Nullable String ejercicio) {
    json.writeStringProperty("hallazgo", causa.principal().huella(ejercicio));
    Documento.textos(json, "elementos", causa.elementos());
    Documento.textos(json, "requisitos", causa.requisitos());
  }

  private static void dispensa(JsonGenerator json, Dispensa dispensa) {
    json.writeObjectPropertyStart("dispensa");
    miembros(json, dispensa);
    json.writeEndObject();
  }

  private static void cubierto(JsonGenerator json, Map.Entry<Dispensa, Long> dispensa) {
    json.writeStringProperty("requisito", dispensa.getKey().requisito());
    json.writeStringProperty("elemento", dispensa.getKey().elemento());
    miembros(json, dispensa.getKey());
    json.writeNumberProperty("cubre", dispensa.getValue());
  }

  private static void miembros(JsonGenerator json, Dispensa dispensa) {
    json.writeStringProperty("autor", dispensa.autor());
    json.writeStringProperty("motivo", dispensa.motivo());
    json.writeStringProperty("fundamentoLegal", dispensa.fundamentoLegal());
    json.writeStringProperty("desde", dispensa.desde().toString());
    Documento.dia(json, "vence", dispensa.vence());
  }

  void proximoPaso(JsonGenerator json, ProximoPaso proximo) {
    Documento.textos(json, "requisitos", proximo.requisitos());
    json.writeStringProperty("elemento", proximo.elemento());
    json.writeStringProperty("ruta", proximo.ruta());
    Documento.lista(json, "acciones", proximo.acciones(), this::accion);
    json.writeStringProperty("responsable", proximo.responsable().name());
    Documento.dia(json, "vence", proximo.vence());
    textos.escribir(json, "plazo", proximo.plazo());
    json.writeBooleanProperty("vencido", proximo.vencido());
    Documento.textos(json, "bloqueadoPor", proximo.bloqueadoPor());
  }

  private void accion(JsonGenerator json, ProximoPaso.Accion accion) {
    json.writeStringProperty("clave", accion.clave());
    textos.escribir(json, "accion", accion.texto());
  }

  private void porAveriguar(JsonGenerator json, Informe informe) {
    Documento.lista(json, "porAveriguar", informe.porAveriguar(), this::porAveriguar);
  }

  void porAveriguar(JsonGenerator json, PorAveriguar algo) {
    textos.escribir(json, "nombre", algo.nombre());
    if (algo.fuente() != null) {
      textos.escribir(json, "fuente", algo.fuente());
    }
    Documento.textos(json, "lugares", algo.lugares());
    Documento.textos(json, "requisitos", algo.requisitos());
  }

  private void falla(JsonGenerator json, Falla falla) {
    json.writeStringProperty("codigo", falla.codigo());
    lugar(json, falla.ruta(), falla.linea(), falla.columna(), falla.celda());
    textos.escribir(json, "mensaje", falla.mensaje());
  }

  private static void lugar(
      JsonGenerator json,
      String ruta,
      @Nullable Integer linea,
      @Nullable Integer columna,
      @Nullable String celda) {
    json.writeStringProperty("ruta", ruta);
    if (linea != null && columna != null) {
      json.writeNumberProperty("linea", linea);
      json.writeNumberProperty("columna", columna);
    }
    Documento.texto(json, "celda", celda);
  }

  static void texto(JsonGenerator json, String nombre, Texto texto) {
    json.writeObjectPropertyStart(nombre);
    json.writeStringProperty("es", texto.es());
    json.writeStringProperty("en", texto.en());
    json.writeEndObject();
  }
}
