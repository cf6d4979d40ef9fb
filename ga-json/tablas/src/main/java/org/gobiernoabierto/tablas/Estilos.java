package org.gobiernoabierto.tablas;

/** How the cells of a workbook look, and what programs make of what is typed into them. */
final class Estilos {

  static final int ENCABEZADO = 1;
  static final int FECHA = 2;

  /** What is typed stays as it is: an id such as 1-2 becomes no date. */
  static final int TEXTO = 3;

  static final int GENERAL = 4;

  static final String XML =
      EscritorXlsx.XML
          + "<styleSheet xmlns=\""
          + EscritorXlsx.PRINCIPAL
          + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
          + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
          + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
          + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill>"
          + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFD9E8E3\"/></patternFill></fill>"
          + "</fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
          + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
          + " borderId=\"0\"/></cellStyleXfs><cellXfs count=\"5\">"
          + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
          + estilo(49, 1, 2)
          + estilo(164, 0, 0)
          + estilo(49, 0, 0)
          + estilo(0, 0, 0)
          + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
          + "</cellStyles></styleSheet>";

  private Estilos() {}

  private static String estilo(int formato, int letra, int fondo) {
    return "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"0\" xfId=\"0\""
            .formatted(formato, letra, fondo)
        + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
        + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>";
  }

  /** For what is to be typed. */
  static int de(Columna columna) {
    return switch (columna.dato()) {
      case FECHA, DIA, ENTERO, NUMERO -> columna.lista() ? TEXTO : GENERAL;
      default -> TEXTO;
    };
  }
}
