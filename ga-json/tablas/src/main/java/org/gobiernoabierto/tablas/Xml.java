package org.gobiernoabierto.tablas;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/** XML of strangers: without document types, and without anything from elsewhere. */
final class Xml {

  private Xml() {}

  static XMLStreamReader lector(byte[] xml) throws XMLStreamException {
    XMLInputFactory fabrica = XMLInputFactory.newDefaultFactory();
    fabrica.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabrica.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabrica.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader lector = fabrica.createXMLStreamReader(new ByteArrayInputStream(xml));
    return new StreamReaderDelegate(lector) {
      @Override
      public int next() throws XMLStreamException {
        int que = super.next();
        if (que == XMLStreamConstants.DTD || que == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new XMLStreamException("Un libro no tiene DTD");
        }
        return que;
      }
    };
  }

  static boolean abre(XMLStreamReader xml, String elemento) {
    return xml.isStartElement() && xml.getLocalName().equals(elemento);
  }

  static boolean cierra(XMLStreamReader xml, String elemento) {
    return xml.isEndElement() && xml.getLocalName().equals(elemento);
  }

  /** By its name in any namespace. */
  static @Nullable String atributo(XMLStreamReader xml, String nombre) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(nombre)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static String atributo(XMLStreamReader xml, String nombre, String siFalta) {
    String valor = atributo(xml, nombre);
    return valor == null ? siFalta : valor;
  }
}
