package org.gobiernoabierto.formatos;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, an element a line. */
final class Xml {

  private final StringWriter salida = new StringWriter();
  private final XMLStreamWriter xml;
  private int nivel;

  Xml() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(salida);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Opens an element.
   *
   * @param atributos names and values by turns
   */
  void elemento(String nombre, Object... atributos) {
    try {
      xml.writeCharacters("\n" + "  ".repeat(nivel));
      xml.writeStartElement(nombre);
      for (int i = 0; i < atributos.length; i += 2) {
        xml.writeAttribute(atributos[i].toString(), atributos[i + 1].toString());
      }
      nivel++;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void texto(String texto) {
    try {
      xml.writeCharacters(texto);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Closes the innermost element. */
  void fin() {
    try {
      xml.writeEndElement();
      nivel--;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return salida + "\n";
  }
}
