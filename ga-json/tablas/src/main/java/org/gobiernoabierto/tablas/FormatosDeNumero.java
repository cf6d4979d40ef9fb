package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the numbers of a workbook are, by how its styles show them. */
final class FormatosDeNumero {

  enum Clase {
    NUMERO,
    PORCENTAJE,
    DIA,
    MES,
    ANIO
  }

  private static final Pattern LITERALES =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|General", Pattern.CASE_INSENSITIVE);

  private final Map<String, Clase> propios = new HashMap<>();
  private final List<Clase> porEstilo = new ArrayList<>();

  FormatosDeNumero(byte @Nullable [] estilos) throws XMLStreamException {
    if (estilos == null) {
      return;
    }
    XMLStreamReader xml = Xml.lector(estilos);
    boolean enCeldas = false;
    while (xml.hasNext()) {
      xml.next();
      if (Xml.abre(xml, "numFmt")) {
        propios.put(Xml.atributo(xml, "numFmtId", ""), de(Xml.atributo(xml, "formatCode", "")));
      } else if (Xml.abre(xml, "cellXfs")) {
        enCeldas = true;
      } else if (Xml.cierra(xml, "cellXfs")) {
        enCeldas = false;
      } else if (enCeldas && Xml.abre(xml, "xf")) {
        String id = Xml.atributo(xml, "numFmtId", "0");
        porEstilo.add(propios.getOrDefault(id, predefinido(id)));
      }
    }
  }

  /** Of a cell with this style. */
  Clase de(int estilo) {
    return estilo >= 0 && estilo < porEstilo.size() ? porEstilo.get(estilo) : Clase.NUMERO;
  }

  private static Clase predefinido(String id) {
    return switch (id) {
      case "9", "10" -> Clase.PORCENTAJE;
      case "14",
          "15",
          "16",
          "22",
          "27",
          "28",
          "29",
          "30",
          "31",
          "36",
          "50",
          "51",
          "54",
          "57",
          "58" ->
          Clase.DIA;
      case "17" -> Clase.MES;
      default -> Clase.NUMERO;
    };
  }

  /** By its code: the first section is that of positive numbers. */
  static Clase de(String codigo) {
    String signos =
        LITERALES.matcher(codigo).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
    if (signos.contains("%")) {
      return Clase.PORCENTAJE;
    }
    if (signos.contains("d")) {
      return Clase.DIA;
    }
    if (!signos.contains("y")) {
      return Clase.NUMERO;
    }
    return signos.contains("m") ? Clase.MES : Clase.ANIO;
  }
}
