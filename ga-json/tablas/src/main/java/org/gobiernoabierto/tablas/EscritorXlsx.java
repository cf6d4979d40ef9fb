package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes sheets as a workbook with drop-downs and help; always the same bytes for the same. */
final class EscritorXlsx {

  static final LocalDateTime SIEMPRE = LocalDateTime.of(1980, 1, 1, 0, 0);
  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String PRINCIPAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String DE_OFICINA =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String DE_PAQUETE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TIPO = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** The names of the sheets in view, in their order; those after them are hidden. */
  private final List<String> nombres;

  private final List<String> contenidos;

  private EscritorXlsx(List<Hoja> hojas, List<String> contenidos) {
    this.nombres = hojas.stream().map(Hoja::nombre).toList();
    this.contenidos = contenidos;
  }

  /** The sheets of an exercise, with a hidden one of what may be chosen. */
  static byte[] escribir(List<Hoja> hojas) {
    List<String> contenidos = new ArrayList<>();
    ListasDeOpciones listas = new ListasDeOpciones();
    hojas.forEach(hoja -> contenidos.add(XmlDeHoja.de(hoja, listas)));
    contenidos.add(XmlDeHoja.sinAyuda(listas.hoja()));
    return new EscritorXlsx(hojas, contenidos).libro();
  }

  /**
   * Any sheets.
   *
   * @param anchos the widths of the columns of each, in characters
   */
  static byte[] escribir(List<Hoja> hojas, List<List<Integer>> anchos) {
    List<String> contenidos = new ArrayList<>();
    for (int i = 0; i < hojas.size(); i++) {
      contenidos.add(XmlDeHoja.sinAyuda(hojas.get(i), anchos.get(i)));
    }
    return new EscritorXlsx(hojas, contenidos).libro();
  }

  private byte[] libro() {
    ByteArrayOutputStream salida = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(salida)) {
      agregar(zip, "[Content_Types].xml", tipos(contenidos.size()));
      agregar(zip, "_rels/.rels", relaciones(relacion(1, "officeDocument", "xl/workbook.xml")));
      agregar(zip, "xl/workbook.xml", indice());
      StringBuilder suyas = new StringBuilder();
      for (int i = 1; i <= contenidos.size(); i++) {
        suyas.append(relacion(i, "worksheet", "worksheets/sheet" + i + ".xml"));
      }
      suyas.append(relacion(contenidos.size() + 1, "styles", "styles.xml"));
      agregar(zip, "xl/_rels/workbook.xml.rels", relaciones(suyas.toString()));
      agregar(zip, "xl/styles.xml", Estilos.XML);
      for (int i = 1; i <= contenidos.size(); i++) {
        agregar(zip, "xl/worksheets/sheet" + i + ".xml", contenidos.get(i - 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return salida.toByteArray();
  }

  /** Not packed: packing is not the same bytes everywhere. */
  private static void agregar(ZipOutputStream zip, String nombre, String contenido)
      throws IOException {
    byte[] bytes = contenido.getBytes(UTF_8);
    CRC32 suma = new CRC32();
    suma.update(bytes);
    ZipEntry entrada = new ZipEntry(nombre);
    entrada.setTimeLocal(SIEMPRE);
    entrada.setMethod(ZipEntry.STORED);
    entrada.setSize(bytes.length);
    entrada.setCrc(suma.getValue());
    zip.putNextEntry(entrada);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static String tipos(int cuantas) {
    StringBuilder xml =
        new StringBuilder(XML)
            .append(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .append("<Default Extension=\"rels\"")
            .append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            .append(tipo("/xl/workbook.xml", "sheet.main"))
            .append(tipo("/xl/styles.xml", "styles"));
    for (int i = 1; i <= cuantas; i++) {
      xml.append(tipo("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
    }
    return xml.append("</Types>").toString();
  }

  private static String tipo(String parte, String tipo) {
    return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(parte, TIPO, tipo);
  }

  private static String relaciones(String suyas) {
    return XML + "<Relationships xmlns=\"" + DE_PAQUETE + "\">" + suyas + "</Relationships>";
  }

  private static String relacion(int id, String tipo, String destino) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, DE_OFICINA, tipo, destino);
  }

  private String indice() {
    StringBuilder xml =
        new StringBuilder(XML)
            .append(
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><bookViews><workbookView/></bookViews><sheets>"
                    .formatted(PRINCIPAL, DE_OFICINA));
    for (int i = 1; i <= contenidos.size(); i++) {
      boolean oculta = i > nombres.size();
      String nombre = oculta ? Tablas.LISTAS : nombres.get(i - 1);
      xml.append(
          "<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>"
              .formatted(TextoDeCelda.escrito(nombre), i, oculta ? " state=\"hidden\"" : "", i));
    }
    return xml.append("</sheets></workbook>").toString();
  }
}
