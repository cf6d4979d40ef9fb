package org.gobiernoabierto.reglas.juicio;

import org.gobiernoabierto.idioma.Texto;

/** What is said of any requirement alike. */
final class Textos {

  static final Texto SIN_SELECCION =
      new Texto(
          "No se puede determinar: los 12 meses se cuentan desde la selección de la entidad y no consta su fecha.",
          "Cannot be determined: the 12 months are counted from the selection of the entity, whose date is not recorded.");
  static final Texto REGISTRAR_LA_SELECCION =
      new Texto(
          "Averiguar y registrar la fecha de la selección.",
          "Find out and record the date of the selection.");
  static final Texto TARDE =
      new Texto(
          "Se cumplió el {cumplido}, después de vencer el {vence}.",
          "Met on {cumplido}, after it was due on {vence}.");
  static final Texto EXPLICAR =
      new Texto(
          "Ya está cumplido; conviene explicar el retraso en el seguimiento.",
          "It is met; the delay is worth explaining in the follow-up.");

  static final Texto SEGUN_EL_REDONDEO =
      new Texto(
          "El resultado depende de cómo se cuentan los meses que terminan en un día que no existe (redondeoDeMeses): {redondeo}, {resultado}.",
          "The result hangs on how months are counted that end on a day that does not exist (redondeoDeMeses): {redondeo}, it is {resultado}.");
  static final Texto LEER_EL_REDONDEO =
      new Texto(
          "Documentar que la fecha se cuenta así, o no dejarlo para ese día.",
          "Document that the date is counted so, or do not leave it for that day.");

  private Textos() {}
}
