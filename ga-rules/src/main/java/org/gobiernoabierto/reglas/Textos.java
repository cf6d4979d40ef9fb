package org.gobiernoabierto.reglas;

import org.gobiernoabierto.idioma.Texto;

/** What is said of any requirement alike. */
final class Textos {

  static final Texto DESCONOCIDO =
      new Texto(
          "No se puede determinar: los datos declaran desconocido {lugares}.",
          "Cannot be determined: the data declare {lugares} unknown.");
  static final Texto DOCUMENTAR =
      new Texto(
          "Averiguar y registrar {lugares}, y retirarlo de «desconocidos».",
          "Find out and record {lugares}, and remove it from “desconocidos”.");
  static final Texto TARDE =
      new Texto(
          "Se cumplió el {cumplido}, después de vencer el {vence}.",
          "Met on {cumplido}, after it was due on {vence}.");
  static final Texto EXPLICAR =
      new Texto(
          "Ya está cumplido; conviene explicar el retraso en el seguimiento.",
          "It is met; the delay is worth explaining in the follow-up.");

  private Textos() {}
}
