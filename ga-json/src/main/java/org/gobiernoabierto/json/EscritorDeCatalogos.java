package org.gobiernoabierto.json;

import static org.gobiernoabierto.json.EscritorDeInformes.texto;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.informe.CatalogoDelConjunto;
import org.gobiernoabierto.informe.CodigoDeAviso;
import org.gobiernoabierto.informe.DefinicionLeida;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.ParametroExplicado;
import org.gobiernoabierto.informe.PlantillaDeFalla;
import org.gobiernoabierto.informe.PlantillaDeHallazgo;
import org.gobiernoabierto.informe.Requisito;
import tools.jackson.core.JsonGenerator;

/**
 * Writes catalogues of requirements as JSON in UTF-8, as {@link Esquema#CATALOGO} describes them
 * and reports are written: two spaces a level, lines ended by LF, equal catalogues as equal bytes
 * on every platform, names in Spanish and texts for people in both languages. Members whose value
 * is null are left out, and so is {@code lectura} where the sentence says itself. Immutable and
 * thread-safe.
 */
public final class EscritorDeCatalogos {

  private static final EscritorDeInformes PARTES = new EscritorDeInformes();

  /** A writer. */
  public EscritorDeCatalogos() {}

  /** The catalogue as a JSON document. */
  public byte[] escribir(CatalogoDeRequisitos catalogo) {
    return Documento.conSangria(
        json -> {
          json.writeStringProperty("$schema", Esquema.CATALOGO.id());
          Documento.lista(
              json, "conjuntosDeReglas", catalogo.conjuntos(), EscritorDeCatalogos::conjunto);
          Documento.lista(
              json, "hallazgosComunes", catalogo.comunes(), EscritorDeCatalogos::plantilla);
          json.writeObjectPropertyStart("codigos");
          codigos(json, "lectura", CodigoDeFalla.values(), CodigoDeFalla::plantilla);
          Documento.lista(json, "forma", catalogo.deForma(), EscritorDeCatalogos::codigo);
          codigos(json, "avisos", CodigoDeAviso.values(), CodigoDeAviso::plantilla);
          json.writeEndObject();
        });
  }

  private static void conjunto(JsonGenerator json, CatalogoDelConjunto catalogo) {
    PARTES.conjuntoDeReglas(json, catalogo.conjunto());
    Documento.dia(json, "desde", catalogo.desde());
    Documento.dia(json, "hasta", catalogo.hasta());
    json.writeObjectPropertyStart("endurece");
    catalogo.endurece().forEach(json::writeStringProperty);
    json.writeEndObject();
    Documento.lista(json, "requisitos", catalogo.requisitos(), EscritorDeCatalogos::requisito);
    Documento.lista(json, "definiciones", catalogo.definiciones(), EscritorDeCatalogos::definicion);
    Documento.lista(json, "parametros", catalogo.parametros(), EscritorDeCatalogos::parametro);
    Documento.lista(json, "hallazgos", catalogo.hallazgos(), EscritorDeCatalogos::plantilla);
  }

  private static <E extends Enum<E>> void codigos(
      JsonGenerator json, String nombre, E[] codigos, Function<E, Texto> mensaje) {
    Documento.lista(
        json,
        nombre,
        List.of(codigos),
        (j, codigo) -> codigo(j, new PlantillaDeFalla(codigo.name(), mensaje.apply(codigo))));
  }

  private static void codigo(JsonGenerator json, PlantillaDeFalla plantilla) {
    json.writeStringProperty("codigo", plantilla.codigo());
    Documento.textos(json, "datos", plantilla.mensaje().datos());
    texto(json, "mensaje", plantilla.mensaje());
  }

  private static void plantilla(JsonGenerator json, PlantillaDeHallazgo plantilla) {
    json.writeStringProperty("plantilla", plantilla.nombre());
    Documento.textos(json, "datos", plantilla.datos());
    texto(json, "mensaje", plantilla.mensaje());
    texto(json, "remedio", plantilla.remedio());
  }

  static void definicion(JsonGenerator json, DefinicionLeida definicion) {
    json.writeStringProperty("nombre", definicion.nombre());
    Documento.lista(json, "fundamento", definicion.fundamento(), EscritorDeInformes::fundamento);
    Documento.textos(json, "reglas", definicion.reglas());
  }

  static void requisito(JsonGenerator json, Explicacion explicacion) {
    Requisito requisito = explicacion.requisito();
    json.writeStringProperty("id", requisito.id());
    json.writeNumberProperty("paso", requisito.paso().numero());
    texto(json, "titulo", requisito.titulo());
    json.writeStringProperty("fuerza", requisito.fuerza().name());
    json.writeStringProperty("responsable", requisito.responsable().name());
    Documento.lista(json, "fundamento", requisito.fundamento(), EscritorDeInformes::fundamento);
    texto(json, "vence", explicacion.vence());
    if (!explicacion.lectura().es().isEmpty()) {
      texto(json, "lectura", explicacion.lectura());
    }
    Documento.textos(json, "reglas", explicacion.reglas());
    Documento.textos(
        json,
        "definiciones",
        explicacion.definiciones().stream().map(DefinicionLeida::nombre).toList());
    Documento.lista(
        json,
        "parametros",
        List.copyOf(explicacion.parametros().keySet()),
        (j, nombre) -> parametroUsado(j, nombre, explicacion));
    Documento.textos(json, "requiere", explicacion.requiere());
    json.writeStringProperty("archivo", explicacion.archivo());
    ejemplo(json, explicacion);
  }

  private static void parametroUsado(JsonGenerator json, String nombre, Explicacion explicacion) {
    json.writeStringProperty("nombre", nombre);
    json.writeStringProperty("valor", explicacion.parametros().get(nombre));
    SortedMap<String, List<String>> alternativas = explicacion.alternativas();
    Documento.textos(json, "alternativas", alternativas.getOrDefault(nombre, List.of()));
  }

  private static void ejemplo(JsonGenerator json, Explicacion explicacion) {
    if (explicacion.ejemplo() != null) {
      json.writeStringProperty("ejemplo", explicacion.ejemplo());
    }
    if (explicacion.cambios() != null) {
      json.writeStringProperty("cambios", explicacion.cambios());
    }
    Texto remedio = explicacion.remedio();
    if (remedio != null) {
      texto(json, "remedio", remedio);
    }
  }

  private static void parametro(JsonGenerator json, ParametroExplicado parametro) {
    json.writeStringProperty("nombre", parametro.nombre());
    json.writeStringProperty("valor", parametro.valor());
    json.writeStringProperty("porOmision", parametro.porOmision());
    Documento.textos(json, "alternativas", parametro.alternativas());
    Documento.dia(json, "desde", parametro.desde());
    json.writeStringProperty("oracion", parametro.oracion());
    texto(json, "razon", parametro.razon());
  }
}
