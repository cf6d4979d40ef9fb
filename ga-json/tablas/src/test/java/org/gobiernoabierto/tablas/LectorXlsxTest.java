package org.gobiernoabierto.tablas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gobiernoabierto.tablas.LibroDePrueba.fila;
import static org.gobiernoabierto.tablas.LibroDePrueba.texto;

import java.util.List;
import org.gobiernoabierto.tablas.Celda.Clase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs make of cells. */
class LectorXlsxTest {

  private static List<Hoja> hojas(LibroDePrueba libro) throws LibroIlegibleException {
    return LectorXlsx.leer(libro.bytes(), LimitesDeTablas.PREDETERMINADOS);
  }

  private static Celda celda(LibroDePrueba libro) throws LibroIlegibleException {
    return hojas(libro).get(0).en(1, 0);
  }

  private static Celda celda(String xml) throws LibroIlegibleException {
    return celda(new LibroDePrueba().hoja("A", fila(xml)));
  }

  @Test
  void readsTextsWhereverTheyAreKept() throws LibroIlegibleException {
    LibroDePrueba libro =
        new LibroDePrueba()
            .hoja("A", fila("<c t=\"s\"><v>1</v></c>"))
            .compartidos(
                "<si><t>otro</t></si><si><r><rPr><b/></rPr><t>Con</t></r><r><t xml:space=\"preserve\"> forma</t></r>"
                    + "<rPh sb=\"0\" eb=\"1\"><t>nada</t></rPh></si>");

    assertThat(celda(libro)).isEqualTo(Celda.texto("Con forma"));
    assertThat(celda(texto("a_x000D_b_x005F_x0041_"))).isEqualTo(Celda.texto("a\rb_x0041_"));
    assertThat(celda("<c t=\"str\"><f>A2&amp;B2</f><v>junto</v></c>"))
        .isEqualTo(Celda.texto("junto"));
    assertThat(celda("<c t=\"inlineStr\"><is><t><![CDATA[<a>]]>&amp;</t></is></c>"))
        .isEqualTo(Celda.texto("<a>&"));
  }

  @ParameterizedTest
  @CsvSource({
    "3.0, 3",
    "1250000.5, 1250000.5",
    "0.30000000000000004, 0.3",
    "1.1000000000000001, 1.1",
    "4.85E7, 48500000",
    "1E-3, 0.001",
    "1E+300, 1E+300"
  })
  void readsNumbersWithTheFiguresThatProgramsKeep(String guardado, String leido)
      throws LibroIlegibleException {
    assertThat(celda("<c><v>" + guardado + "</v></c>")).isEqualTo(new Celda(Clase.NUMERO, leido));
  }

  @ParameterizedTest
  @CsvSource({
    "yyyy\\-mm\\-dd, FECHA, 2017-02-15",
    "[$-80A]d&quot; de &quot;mmmm&quot; de &quot;yyyy, FECHA, 2017-02-15",
    "DD/MM/YYYY, FECHA, 2017-02-15",
    "mmm\\-yy, FECHA, 2017-02",
    "yyyy, FECHA, 2017",
    "0.00, NUMERO, 42781",
    "&quot;día &quot;0, NUMERO, 42781",
    "[Red]0, NUMERO, 42781",
    "General, NUMERO, 42781",
    "0%, PORCENTAJE, 4278100%"
  })
  void tellsDatesByTheFormatOfTheirNumbers(String formato, Clase clase, String leido)
      throws LibroIlegibleException {
    LibroDePrueba libro =
        new LibroDePrueba().hoja("A", fila("<c s=\"0\"><v>42781</v></c>")).formatos(formato);

    assertThat(celda(libro)).isEqualTo(new Celda(clase, leido));
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, 1900-01-01",
    "59, false, 1900-02-28",
    "61, false, 1900-03-01",
    "42781, false, 2017-02-15",
    "42781.75, false, 2017-02-15",
    "41319, true, 2017-02-15",
    "0, true, 1904-01-01"
  })
  void countsDaysFromEitherBeginning(String numero, boolean de1904, String dia)
      throws LibroIlegibleException {
    LibroDePrueba libro =
        new LibroDePrueba()
            .hoja("A", fila("<c s=\"0\"><v>" + numero + "</v></c>"))
            .formatos("yyyy\\-mm\\-dd");

    assertThat(celda(de1904 ? libro.de1904() : libro)).isEqualTo(new Celda(Clase.FECHA, dia));
  }

  @ParameterizedTest
  @CsvSource({"60", "0", "-1", "2958466"})
  void takesNoOtherNumberForADay(String numero) throws LibroIlegibleException {
    LibroDePrueba libro =
        new LibroDePrueba()
            .hoja("A", fila("<c s=\"0\"><v>" + numero + "</v></c>"))
            .formatos("yyyy\\-mm\\-dd");

    assertThat(celda(libro)).isEqualTo(new Celda(Clase.FECHA_IMPOSIBLE, numero));
  }

  @Test
  void readsBooleansAndErrorsAndFormulasWithoutValue() throws LibroIlegibleException {
    assertThat(celda("<c t=\"b\"><v>1</v></c>")).isEqualTo(new Celda(Clase.LOGICO, "true"));
    assertThat(celda("<c t=\"e\"><v>#N/A</v></c>")).isEqualTo(new Celda(Clase.ERROR, "#N/A"));
    assertThat(celda("<c><f>1+1</f></c>")).isEqualTo(new Celda(Clase.SIN_VALOR, ""));
    assertThat(celda("<c><f>1+1</f><v>2</v></c>")).isEqualTo(new Celda(Clase.NUMERO, "2"));
  }

  @Test
  void findsCellsWithAndWithoutTheirReference() throws LibroIlegibleException {
    Hoja hoja =
        hojas(
                new LibroDePrueba()
                    .hoja(
                        "A",
                        "<row r=\"3\"><c r=\"AB3\" t=\"inlineStr\"><is><t>a</t></is></c>"
                            + texto("b")
                            + "</row>"
                            + fila(texto("c"))))
            .get(0);

    assertThat(hoja.en(3, 27)).isEqualTo(Celda.texto("a"));
    assertThat(hoja.en(3, 28)).isEqualTo(Celda.texto("b"));
    assertThat(hoja.en(4, 0)).isEqualTo(Celda.texto("c"));
    assertThat(hoja.celda(3, 27)).isEqualTo("A!AB3");
  }

  @Test
  void takesSheetsInTheOrderOfTheirTabs() throws LibroIlegibleException {
    LibroDePrueba libro =
        new LibroDePrueba().hoja("Dos", fila(texto("2"))).hoja("Uno", fila(texto("1")));
    libro.entrada(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"Uno\" r:id=\"h2\"/>"
            + "<sheet name=\"Dos\" r:id=\"h1\"/></sheets></workbook>");

    assertThat(hojas(libro)).extracting(Hoja::nombre).containsExactly("Uno", "Dos");
    assertThat(hojas(libro).get(0).en(1, 0)).isEqualTo(Celda.texto("1"));
  }
}
