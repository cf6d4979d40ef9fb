package org.gobiernoabierto.tablas;

import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;

/**
 * Every fault and notice that reading a spreadsheet can give, beside those of the exercise in it;
 * the names are the stable codes in {@link Falla#codigo()}.
 */
public enum CodigoDeTabla {
  /** The file is no workbook that can be read. Stops. */
  NO_ES_UN_LIBRO(
      "El archivo no es un libro de Excel (.xlsx) que se pueda leer.{consejo}",
      "The file is no Excel workbook (.xlsx) that can be read.{consejo}"),
  /** Larger than one of {@link LimitesDeTablas}. Stops. */
  LIMITE_DEL_LIBRO(
      "El libro pasa del límite de {limite} {que}.",
      "The workbook exceeds the limit of {limite} {que}."),
  /** A sheet that is needed is missing. */
  FALTA_HOJA("Falta la hoja «{hoja}».", "The sheet “{hoja}” is missing."),
  /** Sheets that the workbook does without. A notice. */
  SIN_HOJAS("No están estas hojas: {hojas}.", "These sheets are not there: {hojas}."),
  /** Two sheets, or files, have the same name but for case and accents. */
  HOJA_REPETIDA("Hay otra hoja «{hoja}».", "There is another sheet “{hoja}”."),
  /** The name of a sheet with data is nearly that of one which is missing. */
  HOJA_DESCONOCIDA(
      "No hay una hoja «{hoja}» en la plantilla.{sugerencia}",
      "The template has no sheet “{hoja}”.{sugerencia}"),
  /** A sheet that is nobody's. A notice. */
  HOJA_SIN_LEER("La hoja «{hoja}» no se lee.", "The sheet “{hoja}” is not read."),
  /** No row of a sheet with data has headings. */
  FALTAN_ENCABEZADOS(
      "Ninguna fila tiene los encabezados de la hoja «{hoja}»: {encabezados}.",
      "No row has the headings of the sheet “{hoja}”: {encabezados}."),
  /** Two columns have the same heading, or two rows the same question. */
  ENCABEZADO_REPETIDO(
      "«{encabezado}» ya está en {celda}.", "“{encabezado}” is in {celda} already."),
  /** A heading, or a question, with data is nearly one that is missing. */
  ENCABEZADO_DESCONOCIDO(
      "No hay «{encabezado}» en la hoja «{hoja}» de la plantilla.{sugerencia}",
      "The sheet “{hoja}” of the template has no “{encabezado}”.{sugerencia}"),
  /** A column, or a question, that is nobody's. A notice. */
  ENCABEZADO_SIN_LEER(
      "Lo que está en «{encabezado}» no se lee.", "What is in “{encabezado}” is not read."),
  /** A sheet with data lacks a column that it needs. */
  FALTA_ENCABEZADO("Falta la columna «{encabezado}».", "The column “{encabezado}” is missing."),
  /** A sheet with data lacks columns, or questions, that it can do without. A notice. */
  SIN_ENCABEZADOS("No están: {encabezados}.", "These are not there: {encabezados}."),
  /** The cell shows an error, such as {@code #N/A}. */
  CELDA_CON_ERROR("La celda muestra el error {texto}.", "The cell shows the error {texto}."),
  /** A formula whose value was not saved. */
  FORMULA_SIN_VALOR(
      "La fórmula no tiene un valor guardado: se abre el libro, se recalcula y se guarda.",
      "The formula has no saved value: open the workbook, recalculate and save it."),
  /** A text that is no date. */
  FECHA_ILEGIBLE(
      "«{texto}» no es una fecha. Se escribe como 2017-02-15, 15/02/2017 (día/mes/año), 15 de febrero de"
          + " 2017, feb 2017 o 2017; lo que no se sabe, «no se sabe».",
      "“{texto}” is no date. Write it as 2017-02-15, 15/02/2017 (day/month/year), 15 de febrero de 2017,"
          + " feb 2017 or 2017; what is not known, “no se sabe”."),
  /** Only the month or the year where a day is needed. */
  FALTA_EL_DIA("«{texto}» no dice el día.", "“{texto}” does not tell the day."),
  /** A text that is no number, or no whole number where one is needed. */
  NUMERO_ILEGIBLE("«{texto}» no es un número{entero}.", "“{texto}” is no number{entero}."),
  /** Neither yes nor no. */
  SI_O_NO_ILEGIBLE("«{texto}» no es sí ni no.", "“{texto}” is neither yes (sí) nor no."),
  /** Not one of the values that can stand there. */
  FUERA_DE_LISTA(
      "«{texto}» no es uno de: {opciones}.{sugerencia}",
      "“{texto}” is none of: {opciones}.{sugerencia}"),
  /** A row does not say what it belongs to. */
  FALTA_DE_QUE_ES(
      "Falta decir de qué es: la columna «{encabezado}» está vacía.",
      "It does not say what it belongs to: the column “{encabezado}” is empty."),
  /** What a row says that it belongs to does not exist. */
  DE_NADA(
      "Se dice que es de «{texto}», que no está en su hoja.{sugerencia}",
      "It is said to belong to “{texto}”, which is not in its sheet.{sugerencia}"),
  /** What a row says that it belongs to may be one of several. */
  DE_VARIOS(
      "Hay varios «{texto}»: se escribe también de qué compromiso, como c1/a1.",
      "There are several “{texto}”: write of which commitment too, such as c1/a1."),
  /** «no se sabe» where it has no place. */
  NO_PUEDE_DESCONOCERSE(
      "Aquí no puede decirse «no se sabe».", "“no se sabe” (not known) cannot be said here."),
  /** A place of the last sheet that no exercise has. */
  SIN_LUGAR(
      "«{texto}» no lleva a ningún lugar del ejercicio.",
      "“{texto}” leads to no place of the exercise."),
  /** A place of the last sheet that has a value already. */
  DADO_DOS_VECES(
      "«{texto}» ya se dice en otra celda.", "“{texto}” is said in another cell already."),
  /** A value of the last sheet that is not JSON. */
  VALOR_ILEGIBLE(
      "El valor se escribe como en JSON (un texto, entre comillas), o es «no se sabe» o «no hubo».",
      "The value is written as in JSON (a text in quotes), or is “no se sabe” or “no hubo”."),
  /** How something that can be read otherwise was read. A notice. */
  ASI_SE_LEYO("«{texto}» se leyó como {leido}.", "“{texto}” was read as {leido}."),
  /** The id that was given to something without one. A notice. */
  SE_NUMERO("No tiene id; se le dio «{id}».", "It has no id; it was given “{id}”.");

  private static final int LARGO = 60;

  private final Texto plantilla;

  CodigoDeTabla(String es, String en) {
    this.plantilla = new Texto(es, en);
  }

  /** The message, with {@code {names}} where its values go. */
  public Texto plantilla() {
    return plantilla;
  }

  /** A fault of the whole. */
  Falla sinCelda(Object... datos) {
    return new Falla(name(), "", plantilla.con(muestras(datos)));
  }

  Falla en(String celda, String ruta, Object... datos) {
    return new Falla(name(), ruta, null, null, celda, plantilla.con(muestras(datos)));
  }

  private static Object[] muestras(Object... datos) {
    Object[] muestras = datos.clone();
    for (int i = 1; i < muestras.length; i += 2) {
      if (muestras[i] instanceof String texto) {
        muestras[i] = muestra(texto);
      }
    }
    return muestras;
  }

  private static String muestra(String texto) {
    return texto.codePointCount(0, texto.length()) <= LARGO
        ? texto
        : texto.substring(0, texto.offsetByCodePoints(0, LARGO)) + "…";
  }
}
