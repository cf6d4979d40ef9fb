package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.tablas.Etiquetas.Elemento;
import org.gobiernoabierto.tablas.IndiceDelLibro.Parte;
import org.gobiernoabierto.tablas.IndiceDelLibro.Relacion;

/** Puts comments into the cells of a workbook, and changes nothing else in it. */
final class Anotador {

  private static final String TIPOS = "[Content_Types].xml";
  private static final String RELACIONES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SIN_RELACIONES =
      EscritorXlsx.XML
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "</Relationships>";

  /** What comes after the drawing of comments in a sheet. */
  private static final Set<String> DESPUES =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  private final EntradasDelLibro entradas;
  private final Map<String, String> cambiadas = new LinkedHashMap<>();

  private Anotador(EntradasDelLibro entradas) {
    this.entradas = entradas;
  }

  /**
   * @param notas what to say of each cell, such as {@code Actividades!F12}; sheets that there are
   *     not are passed over
   * @throws IllegalArgumentException when it cannot be done
   */
  static byte[] anotar(byte[] libro, Map<String, List<String>> notas) {
    try {
      EntradasDelLibro entradas = EntradasDelLibro.de(libro, LimitesDeTablas.PREDETERMINADOS);
      Anotador anotador = new Anotador(entradas);
      int numero = 1;
      for (Parte hoja : IndiceDelLibro.de(entradas).hojas()) {
        Map<String, String> suyas = suyas(hoja.nombre(), notas);
        if (!suyas.isEmpty()) {
          anotador.hoja(hoja, suyas, numero);
          numero++;
        }
      }
      return anotador.copia(libro);
    } catch (LibroIlegibleException e) {
      throw new ArgumentoException(
          new Texto("el libro no se puede leer", "the workbook cannot be read"), e);
    } catch (XMLStreamException | IOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Map<String, String> suyas(String hoja, Map<String, List<String>> notas) {
    Map<String, String> suyas = new TreeMap<>();
    String comienzo = Hoja.entreComillas(hoja) + "!";
    notas.forEach(
        (celda, textos) -> {
          if (celda.startsWith(comienzo)) {
            suyas.put(celda.substring(comienzo.length()), String.join("\n\n", textos));
          }
        });
    return suyas;
  }

  private void hoja(Parte hoja, Map<String, String> notas, int numero) throws XMLStreamException {
    Map<String, Relacion> relaciones = IndiceDelLibro.relaciones(entradas, hoja.ruta());
    String comentarios =
        relaciones.values().stream()
            .filter(relacion -> relacion.tipo().endsWith("/comments"))
            .map(Relacion::destino)
            .findFirst()
            .orElseGet(() -> nuevosComentarios(hoja, numero));
    ComentariosDeHoja dichos = new ComentariosDeHoja(texto(comentarios), notas);
    cambiadas.put(comentarios, dichos.comentarios());
    String dibujo = dibujo(hoja, relaciones, numero);
    cambiadas.put(dibujo, dichos.dibujo(texto(dibujo)));
  }

  private String nuevosComentarios(Parte hoja, int numero) {
    String ruta = "xl/comentarios-ga-" + numero + ".xml";
    relacionar(hoja, "gaComentarios", "comments", ruta);
    tipo(
        "<%sOverride PartName=\"/"
            + ruta
            + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
            + "comments+xml\"/>");
    cambiadas.put(ruta, ComentariosDeHoja.NINGUNO);
    return ruta;
  }

  /** The file with the shapes of the comments of a sheet, which has one when it has any shapes. */
  private String dibujo(Parte hoja, Map<String, Relacion> relaciones, int numero) {
    Etiquetas etiquetas = Etiquetas.de(texto(hoja.ruta()));
    List<Elemento> hijos = etiquetas.hijos();
    Optional<Relacion> suyo =
        hijos.stream()
            .filter(hijo -> hijo.nombre().equals("legacyDrawing"))
            .findFirst()
            .flatMap(hijo -> hijo.atributo("id"))
            .map(relaciones::get);
    if (suyo.isPresent()) {
      return suyo.get().destino();
    }
    String ruta = "xl/drawings/comentarios-ga-" + numero + ".vml";
    relacionar(hoja, "gaDibujo", "vmlDrawing", ruta);
    boolean seSabe =
        Etiquetas.de(texto(TIPOS)).conNombre("Default").stream()
            .anyMatch(tipo -> tipo.atributo("Extension").filter("vml"::equals).isPresent());
    if (!seSabe) {
      tipo(
          "<%sDefault Extension=\"vml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
    }
    int donde =
        hijos.stream()
            .filter(hijo -> DESPUES.contains(hijo.nombre()))
            .findFirst()
            .map(Elemento::desde)
            .orElse(etiquetas.raiz().dentro());
    String dibujo =
        "<%slegacyDrawing xmlns:ga=\"%s\" ga:id=\"gaDibujo\"/>"
            .formatted(etiquetas.raiz().prefijo(), RELACIONES);
    cambiadas.put(hoja.ruta(), etiquetas.con(donde, dibujo));
    cambiadas.put(ruta, ComentariosDeHoja.SIN_FIGURAS);
    return ruta;
  }

  private void relacionar(Parte hoja, String id, String tipo, String ruta) {
    String archivo = IndiceDelLibro.deRelaciones(hoja.ruta());
    boolean hay = cambiadas.containsKey(archivo) || entradas.leer(archivo) != null;
    alFinal(
        archivo,
        hay ? texto(archivo) : SIN_RELACIONES,
        "<%sRelationship Id=\""
            + id
            + "\" Type=\""
            + RELACIONES
            + "/"
            + tipo
            + "\" Target=\"/"
            + ruta
            + "\"/>");
  }

  private void tipo(String elemento) {
    alFinal(TIPOS, texto(TIPOS), elemento);
  }

  /**
   * @param elemento with {@code %s} for the prefix that the elements have
   */
  private void alFinal(String archivo, String xml, String elemento) {
    Etiquetas etiquetas = Etiquetas.de(xml);
    Elemento raiz = etiquetas.raiz();
    cambiadas.put(archivo, etiquetas.con(raiz.dentro(), elemento.formatted(raiz.prefijo())));
  }

  private String texto(String archivo) {
    String cambiado = cambiadas.get(archivo);
    byte[] contenido = entradas.leer(archivo);
    if (cambiado != null) {
      return cambiado;
    }
    if (contenido == null) {
      throw new ArgumentoException(
          new Texto("Falta {archivo}", "{archivo} is missing").con("archivo", archivo));
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(contenido)).toString();
    } catch (CharacterCodingException e) {
      throw new ArgumentoException(
          new Texto("No está en UTF-8: {archivo}", "It is not in UTF-8: {archivo}")
              .con("archivo", archivo),
          e);
    }
  }

  private byte[] copia(byte[] libro) throws IOException {
    ByteArrayOutputStream salida = new ByteArrayOutputStream(libro.length);
    Map<String, String> porEscribir = new LinkedHashMap<>(cambiadas);
    try (ZipInputStream original = new ZipInputStream(new ByteArrayInputStream(libro));
        ZipOutputStream copia = new ZipOutputStream(salida)) {
      for (ZipEntry una = original.getNextEntry(); una != null; una = original.getNextEntry()) {
        String cambiada = porEscribir.remove(una.getName());
        ZipEntry suya = new ZipEntry(una.getName());
        suya.setTimeLocal(una.getTimeLocal());
        copia.putNextEntry(suya);
        if (cambiada == null) {
          original.transferTo(copia);
        } else {
          copia.write(cambiada.getBytes(UTF_8));
        }
      }
      for (Map.Entry<String, String> nueva : porEscribir.entrySet()) {
        ZipEntry suya = new ZipEntry(nueva.getKey());
        suya.setTimeLocal(EscritorXlsx.SIEMPRE);
        copia.putNextEntry(suya);
        copia.write(nueva.getValue().getBytes(UTF_8));
      }
    }
    return salida.toByteArray();
  }
}
