package org.gobiernoabierto.tablas;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The XML of one sheet: its cells, the width of its columns, the help and drop-downs of each. */
final class XmlDeHoja {

  private static final int FILAS_CON_AYUDA = 1_000;
  private static final int FILAS_DE_MAS = 500;
  private static final int LARGO_DE_TITULO = 32;
  private static final int LARGO_DE_AYUDA = 255;
  private static final LocalDate PRIMER_DIA = LocalDate.of(1900, 3, 1);

  private final StringBuilder columnas = new StringBuilder();
  private final StringBuilder celdas = new StringBuilder();
  private final StringBuilder validaciones = new StringBuilder();
  private int cuantasValidaciones;

  private XmlDeHoja() {}

  static String sinAyuda(Hoja hoja) {
    return sinAyuda(hoja, List.of());
  }

  static String sinAyuda(Hoja hoja, List<Integer> anchos) {
    XmlDeHoja xml = new XmlDeHoja();
    for (int i = 0; i < anchos.size(); i++) {
      xml.columna(i, anchos.get(i), Estilos.GENERAL);
    }
    hoja.filas().forEach((fila, suya) -> xml.fila(fila, suya));
    return xml.entero();
  }

  static String de(Hoja hoja, ListasDeOpciones listas) {
    XmlDeHoja xml = new XmlDeHoja();
    if (hoja.nombre().equals(Tablas.EJERCICIO)) {
      xml.preguntas(listas);
    } else {
      Optional<Tabla> tabla =
          Tablas.TODAS.stream().filter(t -> t.nombre().equals(hoja.nombre())).findFirst();
      if (tabla.isPresent()) {
        xml.columnas(tabla.get(), hoja, listas);
      } else {
        xml.columna(0, 60, Estilos.TEXTO);
        xml.columna(1, 100, Estilos.TEXTO);
      }
    }
    hoja.filas().forEach((fila, suya) -> xml.fila(fila, suya));
    return xml.entero();
  }

  private void preguntas(ListasDeOpciones listas) {
    columna(0, 50, Estilos.TEXTO);
    columna(1, 50, Estilos.GENERAL);
    columna(2, 100, Estilos.TEXTO);
    int fila = 2;
    for (Columna pregunta : Tablas.PREGUNTAS) {
      validacion(pregunta, Hoja.referencia(fila, 1), listas.rango(pregunta));
      fila++;
    }
  }

  private void columnas(Tabla tabla, Hoja hoja, ListasDeOpciones listas) {
    int hasta = Math.max(FILAS_CON_AYUDA, hoja.filas().lastKey() + FILAS_DE_MAS);
    int indice = 0;
    for (Columna columna : tabla.todas()) {
      columna(indice, ancho(columna), Estilos.de(columna));
      String celdasSuyas = Hoja.referencia(2, indice) + ":" + Hoja.referencia(hasta, indice);
      validacion(columna, celdasSuyas, listas.rango(columna));
      indice++;
    }
  }

  private static int ancho(Columna columna) {
    return switch (columna.dato()) {
      case FECHA, DIA, ENTERO, NUMERO, SI_O_NO -> 18;
      case ID, OPCION -> 24;
      case TEXTO -> 45;
    };
  }

  private void columna(int indice, int ancho, int estilo) {
    columnas.append(
        "<col min=\"%d\" max=\"%d\" width=\"%d\" style=\"%d\" customWidth=\"1\"/>"
            .formatted(indice + 1, indice + 1, ancho, estilo));
  }

  private void validacion(Columna columna, String deCuales, @Nullable String rango) {
    cuantasValidaciones++;
    validaciones.append("<dataValidation");
    if (rango != null) {
      validaciones.append(" type=\"list\"");
    }
    validaciones.append(" allowBlank=\"1\" showInputMessage=\"1\"");
    if (rango != null && ListasDeOpciones.soloEsas(columna)) {
      validaciones.append(
          " showErrorMessage=\"1\" errorTitle=\"No está en la lista\""
              + " error=\"Se elige de la lista; lo que no se sabe, «No se sabe».\"");
    }
    validaciones.append(
        " promptTitle=\"%s\" prompt=\"%s\" sqref=\"%s\""
            .formatted(
                TextoDeCelda.escrito(recortado(columna.encabezado(), LARGO_DE_TITULO)),
                TextoDeCelda.escrito(recortado(columna.ayuda(), LARGO_DE_AYUDA)),
                deCuales));
    validaciones.append(
        rango == null ? "/>" : "><formula1>" + rango + "</formula1></dataValidation>");
  }

  private static String recortado(String texto, int largo) {
    return texto.length() <= largo ? texto : texto.substring(0, largo - 1) + "…";
  }

  private void fila(int fila, NavigableMap<Integer, Celda> suya) {
    celdas.append("<row r=\"").append(fila).append("\">");
    suya.forEach((columna, celda) -> celda(fila, columna, celda));
    celdas.append("</row>");
  }

  private void celda(int fila, int columna, Celda celda) {
    String referencia = Hoja.referencia(fila, columna);
    Long dia = celda.clase() == Celda.Clase.FECHA ? numero(celda.texto()) : null;
    if (dia != null) {
      celdas.append("<c r=\"%s\" s=\"%d\"><v>%d</v></c>".formatted(referencia, Estilos.FECHA, dia));
    } else if (celda.clase() == Celda.Clase.NUMERO) {
      celdas.append(
          "<c r=\"%s\" s=\"%d\"><v>%s</v></c>"
              .formatted(referencia, Estilos.GENERAL, celda.texto()));
    } else {
      celdas.append(
          "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
              .formatted(
                  referencia,
                  fila == 1 ? Estilos.ENCABEZADO : Estilos.TEXTO,
                  TextoDeCelda.escrito(celda.texto())));
    }
  }

  /** Null before the days on which programs agree. */
  private static @Nullable Long numero(String dia) {
    LocalDate fecha = LocalDate.parse(dia);
    return fecha.isBefore(PRIMER_DIA) ? null : FechaDeSerie.numero(fecha);
  }

  private String entero() {
    return EscritorXlsx.XML
        + "<worksheet xmlns=\""
        + EscritorXlsx.PRINCIPAL
        + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
        + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
        + (columnas.isEmpty() ? "" : "<cols>" + columnas + "</cols>")
        + "<sheetData>"
        + celdas
        + "</sheetData>"
        + (cuantasValidaciones == 0
            ? ""
            : "<dataValidations count=\"%d\">%s</dataValidations>"
                .formatted(cuantasValidaciones, validaciones))
        + "</worksheet>";
  }
}
