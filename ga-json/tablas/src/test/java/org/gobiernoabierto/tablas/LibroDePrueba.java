package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, as other programs may write them. */
final class LibroDePrueba {

  private final Map<String, byte[]> entradas = new LinkedHashMap<>();
  private final StringBuilder hojas = new StringBuilder();
  private final StringBuilder relaciones = new StringBuilder();
  private String propiedades = "";
  private int cuantas;

  /** The rows of a sheet, as XML. */
  LibroDePrueba hoja(String nombre, String filas) {
    cuantas++;
    hojas.append(
        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"h%d\"/>".formatted(nombre, cuantas, cuantas));
    relacion("h" + cuantas, "worksheet", "worksheets/hoja" + cuantas + ".xml");
    return entrada(
        "xl/worksheets/hoja" + cuantas + ".xml",
        "<worksheet><sheetData>" + filas + "</sheetData></worksheet>");
  }

  /** A sheet of questions of which the last is asked and answered by a cell. */
  LibroDePrueba ejercicio(String pregunta, String celda) {
    return hoja(
        "Ejercicio",
        fila(texto("Pregunta"), texto("Respuesta"))
            + fila(texto("Id del ejercicio"), texto("x-1"))
            + fila(texto("Entidad federativa"), texto("Campeche"))
            + fila(texto("Edición"), "<c><v>2016</v></c>")
            + fila(texto(pregunta), celda));
  }

  LibroDePrueba compartidos(String textos) {
    relacion("t", "sharedStrings", "sharedStrings.xml");
    return entrada("xl/sharedStrings.xml", "<sst>" + textos + "</sst>");
  }

  /** Styles 0, 1, 2… with these formats of numbers. */
  LibroDePrueba formatos(String... codigos) {
    StringBuilder formatos = new StringBuilder();
    StringBuilder estilos = new StringBuilder();
    for (int i = 0; i < codigos.length; i++) {
      formatos.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + i, codigos[i]));
      estilos.append("<xf numFmtId=\"%d\"/>".formatted(200 + i));
    }
    relacion("e", "styles", "/xl/styles.xml");
    return entrada(
        "xl/styles.xml",
        "<styleSheet><numFmts>"
            + formatos
            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
            + estilos
            + "</cellXfs></styleSheet>");
  }

  LibroDePrueba de1904() {
    propiedades = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  LibroDePrueba entrada(String nombre, String contenido) {
    return entrada(nombre, contenido.getBytes(UTF_8));
  }

  LibroDePrueba entrada(String nombre, byte[] contenido) {
    entradas.put(nombre, contenido);
    return this;
  }

  private void relacion(String id, String tipo, String destino) {
    relaciones.append(
        "<Relationship Id=\"%s\" Type=\"urn:x/%s\" Target=\"%s\"/>".formatted(id, tipo, destino));
  }

  static String fila(String... celdas) {
    return "<row>" + String.join("", celdas) + "</row>";
  }

  static String texto(String texto) {
    return "<c t=\"inlineStr\"><is><t>" + texto + "</t></is></c>";
  }

  byte[] bytes() {
    entradas.putIfAbsent(
        "xl/workbook.xml",
        ("<workbook xmlns:r=\"urn:r\">" + propiedades + "<sheets>" + hojas + "</sheets></workbook>")
            .getBytes(UTF_8));
    entradas.putIfAbsent(
        "xl/_rels/workbook.xml.rels",
        ("<Relationships>" + relaciones + "</Relationships>").getBytes(UTF_8));
    ByteArrayOutputStream salida = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(salida)) {
      for (Map.Entry<String, byte[]> entrada : entradas.entrySet()) {
        zip.putNextEntry(new ZipEntry(entrada.getKey()));
        zip.write(entrada.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return salida.toByteArray();
  }
}
