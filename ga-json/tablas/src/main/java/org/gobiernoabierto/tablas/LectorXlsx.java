package org.gobiernoabierto.tablas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one workbook, whatever program wrote it. */
final class LectorXlsx {

  /** What a program keeps of a number; the rest is noise of its arithmetic. */
  private static final MathContext CIFRAS = new MathContext(15);

  private static final int LARGO_DE_NUMERO = 40;
  private static final Pattern REFERENCIA = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
  private static final int COLUMNAS = 16_384;
  private static final int FILAS = 1_048_576;

  private final EntradasDelLibro entradas;
  private final Cuenta cuenta;
  private boolean de1904;
  private List<String> compartidos = List.of();
  private FormatosDeNumero formatos;

  private LectorXlsx(EntradasDelLibro entradas, Cuenta cuenta) throws XMLStreamException {
    this.entradas = entradas;
    this.cuenta = cuenta;
    formatos = new FormatosDeNumero(null);
  }

  /** The sheets, in the order of their tabs. */
  static List<Hoja> leer(byte[] libro, LimitesDeTablas limites) throws LibroIlegibleException {
    EntradasDelLibro entradas = EntradasDelLibro.de(libro, limites);
    try {
      return new LectorXlsx(entradas, new Cuenta(limites)).hojas();
    } catch (XMLStreamException | RuntimeException e) {
      throw EntradasDelLibro.noEsUnLibro(" Está dañado.", " It is damaged.");
    }
  }

  private List<Hoja> hojas() throws XMLStreamException, LibroIlegibleException {
    String libro =
        relaciones("", "").values().stream()
            .filter(r -> r.tipo().endsWith("/officeDocument"))
            .map(Relacion::destino)
            .findFirst()
            .orElse("xl/workbook.xml");
    byte[] contenido = entradas.leer(libro);
    if (contenido == null) {
      throw EntradasDelLibro.noEsUnLibro("", "");
    }
    int barra = libro.lastIndexOf('/') + 1;
    Map<String, Relacion> relaciones =
        relaciones(libro.substring(0, barra), libro.substring(barra));
    for (Relacion una : relaciones.values()) {
      if (una.tipo().endsWith("/sharedStrings")) {
        compartidos = compartidos(entradas.leer(una.destino()));
      } else if (una.tipo().endsWith("/styles")) {
        formatos = new FormatosDeNumero(entradas.leer(una.destino()));
      }
    }
    List<Hoja> hojas = new ArrayList<>();
    XMLStreamReader xml = Xml.lector(contenido);
    while (xml.hasNext()) {
      xml.next();
      if (Xml.abre(xml, "workbookPr")) {
        de1904 = esSi(Xml.atributo(xml, "date1904", "0"));
      } else if (Xml.abre(xml, "sheet")) {
        Relacion suya = relaciones.get(Xml.atributo(xml, "id", ""));
        byte[] hoja = suya == null ? null : entradas.leer(suya.destino());
        if (hoja != null) {
          hojas.add(hoja(Xml.atributo(xml, "name", ""), hoja));
        }
      }
    }
    return hojas;
  }

  private record Relacion(String tipo, String destino) {}

  private Map<String, Relacion> relaciones(String carpeta, String archivo)
      throws XMLStreamException {
    Map<String, Relacion> relaciones = new HashMap<>();
    byte[] contenido = entradas.leer(carpeta + "_rels/" + archivo + ".rels");
    if (contenido == null) {
      return relaciones;
    }
    XMLStreamReader xml = Xml.lector(contenido);
    while (xml.hasNext()) {
      xml.next();
      if (Xml.abre(xml, "Relationship")) {
        String destino = Xml.atributo(xml, "Target", "");
        String entero = destino.startsWith("/") ? destino.substring(1) : carpeta + destino;
        relaciones.put(
            Xml.atributo(xml, "Id", ""), new Relacion(Xml.atributo(xml, "Type", ""), entero));
      }
    }
    return relaciones;
  }

  private static List<String> compartidos(byte @Nullable [] contenido) throws XMLStreamException {
    List<String> textos = new ArrayList<>();
    if (contenido != null) {
      XMLStreamReader xml = Xml.lector(contenido);
      while (xml.hasNext()) {
        xml.next();
        if (Xml.abre(xml, "si")) {
          textos.add(texto(xml, "si"));
        }
      }
    }
    return textos;
  }

  /** The runs of a text one after another, without what says how to pronounce it. */
  private static String texto(XMLStreamReader xml, String hasta) throws XMLStreamException {
    StringBuilder texto = new StringBuilder();
    boolean pronunciacion = false;
    while (!Xml.cierra(xml, hasta)) {
      xml.next();
      if (Xml.abre(xml, "rPh")) {
        pronunciacion = true;
      } else if (Xml.cierra(xml, "rPh")) {
        pronunciacion = false;
      } else if (Xml.abre(xml, "t")) {
        String tramo = xml.getElementText();
        texto.append(pronunciacion ? "" : tramo);
      }
    }
    return TextoDeCelda.leido(texto.toString());
  }

  private Hoja hoja(String nombre, byte[] contenido)
      throws XMLStreamException, LibroIlegibleException {
    Hoja hoja = new Hoja(nombre);
    XMLStreamReader xml = Xml.lector(contenido);
    int fila = 0;
    int columna = -1;
    while (xml.hasNext()) {
      xml.next();
      if (Xml.abre(xml, "row")) {
        String dicha = Xml.atributo(xml, "r");
        fila = dicha == null ? fila + 1 : Integer.parseInt(dicha);
        columna = -1;
      } else if (Xml.abre(xml, "c")) {
        columna = columna(Xml.atributo(xml, "r"), columna);
        if (fila < 1 || fila > FILAS || columna >= COLUMNAS) {
          throw EntradasDelLibro.noEsUnLibro(" Está dañado.", " It is damaged.");
        }
        Optional<Celda> celda = celda(xml);
        if (celda.isPresent()) {
          cuenta.poner(hoja, fila, columna, celda.get());
        }
      }
    }
    return hoja;
  }

  private static int columna(@Nullable String referencia, int anterior) {
    if (referencia == null) {
      return anterior + 1;
    }
    Matcher partes = REFERENCIA.matcher(referencia);
    if (!partes.matches()) {
      throw new IllegalArgumentException(referencia);
    }
    int columna = 0;
    for (char letra : partes.group(1).toCharArray()) {
      columna = columna * 26 + letra - 'A' + 1;
    }
    return columna - 1;
  }

  private Optional<Celda> celda(XMLStreamReader xml) throws XMLStreamException {
    String tipo = Xml.atributo(xml, "t", "n");
    int estilo = Integer.parseInt(Xml.atributo(xml, "s", "0"));
    String valor = null;
    boolean formula = false;
    while (!Xml.cierra(xml, "c")) {
      xml.next();
      if (Xml.abre(xml, "v")) {
        valor = xml.getElementText();
      } else if (Xml.abre(xml, "is")) {
        valor = texto(xml, "is");
      } else if (Xml.abre(xml, "f")) {
        formula = true;
      }
    }
    if (valor == null) {
      return formula ? Optional.of(new Celda(Celda.Clase.SIN_VALOR, "")) : Optional.empty();
    }
    return Optional.of(
        switch (tipo) {
          case "s" -> Celda.texto(compartidos.get(Integer.parseInt(valor.strip())));
          case "inlineStr" -> Celda.texto(valor);
          case "str" -> Celda.texto(TextoDeCelda.leido(valor));
          case "b" -> new Celda(Celda.Clase.LOGICO, String.valueOf(esSi(valor.strip())));
          case "e" -> new Celda(Celda.Clase.ERROR, valor);
          case "d" -> Celda.texto(valor);
          default -> numero(valor.strip(), estilo);
        });
  }

  private static boolean esSi(String valor) {
    return valor.equals("1") || valor.equals("true");
  }

  private Celda numero(String escrito, int estilo) {
    BigDecimal numero = new BigDecimal(escrito).round(CIFRAS);
    FormatosDeNumero.Clase clase = formatos.de(estilo);
    return switch (clase) {
      case NUMERO -> new Celda(Celda.Clase.NUMERO, enDecimal(numero));
      case PORCENTAJE ->
          new Celda(Celda.Clase.PORCENTAJE, enDecimal(numero.movePointRight(2)) + "%");
      case DIA, MES, ANIO -> fecha(numero, clase);
    };
  }

  private static String enDecimal(BigDecimal numero) {
    BigDecimal sinCeros = numero.stripTrailingZeros();
    return Math.abs((long) sinCeros.scale()) > LARGO_DE_NUMERO
        ? sinCeros.toString()
        : sinCeros.toPlainString();
  }

  private Celda fecha(BigDecimal numero, FormatosDeNumero.Clase clase) {
    Optional<LocalDate> dia = FechaDeSerie.dia(numero, de1904);
    if (dia.isEmpty()) {
      return new Celda(Celda.Clase.FECHA_IMPOSIBLE, enDecimal(numero));
    }
    String texto = dia.get().toString();
    return new Celda(
        Celda.Clase.FECHA,
        switch (clase) {
          case MES -> texto.substring(0, 7);
          case ANIO -> texto.substring(0, 4);
          default -> texto;
        });
  }
}
