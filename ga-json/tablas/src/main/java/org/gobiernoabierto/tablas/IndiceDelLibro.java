package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which files of a workbook are what. */
final class IndiceDelLibro {

  private final EntradasDelLibro entradas;
  private final Map<String, Relacion> relaciones;
  private final List<Parte> hojas = new ArrayList<>();
  private boolean de1904;

  /**
   * What one file says of another.
   *
   * @param tipo an address that ends with what it is
   * @param destino the name of the other inside the workbook
   */
  record Relacion(String tipo, String destino) {}

  /**
   * A sheet.
   *
   * @param nombre as its tab has it
   * @param ruta the name of its file
   */
  record Parte(String nombre, String ruta, byte[] contenido) {}

  private IndiceDelLibro(EntradasDelLibro entradas, Map<String, Relacion> relaciones) {
    this.entradas = entradas;
    this.relaciones = relaciones;
  }

  static IndiceDelLibro de(EntradasDelLibro entradas)
      throws XMLStreamException, LibroIlegibleException {
    String libro =
        relaciones(entradas, "").values().stream()
            .filter(relacion -> relacion.tipo().endsWith("/officeDocument"))
            .map(Relacion::destino)
            .findFirst()
            .orElse("xl/workbook.xml");
    byte[] contenido = entradas.leer(libro);
    if (contenido == null) {
      throw EntradasDelLibro.noEsUnLibro("", "");
    }
    IndiceDelLibro indice = new IndiceDelLibro(entradas, relaciones(entradas, libro));
    indice.leer(contenido);
    return indice;
  }

  private void leer(byte[] libro) throws XMLStreamException {
    XMLStreamReader xml = Xml.lector(libro);
    while (xml.hasNext()) {
      xml.next();
      if (Xml.abre(xml, "workbookPr")) {
        de1904 = esSi(Xml.atributo(xml, "date1904", "0"));
      } else if (Xml.abre(xml, "sheet")) {
        Relacion suya = relaciones.get(Xml.atributo(xml, "id", ""));
        byte[] hoja = suya == null ? null : entradas.leer(suya.destino());
        if (suya != null && hoja != null) {
          hojas.add(new Parte(Xml.atributo(xml, "name", ""), suya.destino(), hoja));
        }
      }
    }
  }

  static boolean esSi(String valor) {
    return valor.equals("1") || valor.equals("true");
  }

  /** Of the file, or of the whole for no name, by their ids. */
  static Map<String, Relacion> relaciones(EntradasDelLibro entradas, String archivo)
      throws XMLStreamException {
    Map<String, Relacion> relaciones = new HashMap<>();
    byte[] contenido = entradas.leer(deRelaciones(archivo));
    if (contenido == null) {
      return relaciones;
    }
    String carpeta = archivo.substring(0, archivo.lastIndexOf('/') + 1);
    XMLStreamReader xml = Xml.lector(contenido);
    while (xml.hasNext()) {
      xml.next();
      if (Xml.abre(xml, "Relationship")) {
        relaciones.put(
            Xml.atributo(xml, "Id", ""),
            new Relacion(
                Xml.atributo(xml, "Type", ""), entero(carpeta, Xml.atributo(xml, "Target", ""))));
      }
    }
    return relaciones;
  }

  private static String entero(String carpeta, String destino) {
    if (destino.startsWith("/")) {
      return destino.substring(1);
    }
    String entero = carpeta + destino;
    int arriba = entero.indexOf("/../");
    while (arriba > 0) {
      String antes = entero.substring(0, entero.lastIndexOf('/', arriba - 1) + 1);
      entero = antes + entero.substring(arriba + "/../".length());
      arriba = entero.indexOf("/../");
    }
    return entero;
  }

  /** The name of the file with the relations of another. */
  static String deRelaciones(String archivo) {
    int barra = archivo.lastIndexOf('/') + 1;
    return archivo.substring(0, barra) + "_rels/" + archivo.substring(barra) + ".rels";
  }

  boolean de1904() {
    return de1904;
  }

  /** The sheets, in the order of their tabs. */
  List<Parte> hojas() {
    return hojas;
  }

  /** The file that the workbook has as such; null when it has none. */
  byte @Nullable [] parte(String tipo) {
    return relaciones.values().stream()
        .filter(relacion -> relacion.tipo().endsWith(tipo))
        .map(relacion -> entradas.leer(relacion.destino()))
        .findFirst()
        .orElse(null);
  }
}
