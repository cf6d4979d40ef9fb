package org.gobiernoabierto.tablas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    IndiceDelLibro indice = IndiceDelLibro.de(entradas);
    compartidos = compartidos(indice.parte("/sharedStrings"));
    formatos = new FormatosDeNumero(indice.parte("/styles"));
    de1904 = indice.de1904();
    List<Hoja> hojas = new ArrayList<>();
    for (IndiceDelLibro.Parte hoja : indice.hojas()) {
      hojas.add(hoja(hoja.nombre(), hoja.contenido()));
    }
    return hojas;
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
    return Hoja.columna(partes.group(1));
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
          case "b" ->
              new Celda(Celda.Clase.LOGICO, String.valueOf(IndiceDelLibro.esSi(valor.strip())));
          case "e" -> new Celda(Celda.Clase.ERROR, valor);
          case "d" -> Celda.texto(valor);
          default -> numero(valor.strip(), estilo);
        });
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
