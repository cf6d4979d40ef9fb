package org.gobiernoabierto.reglas.juicio;

import java.time.LocalDate;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Severidad;
import org.jspecify.annotations.Nullable;

/** What is said of any requirement alike. The names are stable. */
public enum MensajeDelMotor {
  /** Met after it was due. */
  TARDE(
      "Se cumplió el {cumplido}, después de vencer el {vence}.",
      "Met on {cumplido}, after it was due on {vence}.",
      "Ya está cumplido; conviene explicar el retraso en el seguimiento.",
      "It is met; the delay is worth explaining in the follow-up."),
  /** The period is counted from a selection whose day is not recorded. */
  SIN_SELECCION(
      "No se puede determinar: los 12 meses se cuentan desde la selección de la entidad y no consta su fecha.",
      "Cannot be determined: the 12 months are counted from the selection of the entity, whose date is not recorded.",
      "Averiguar y registrar la fecha de la selección.",
      "Find out and record the date of the selection."),
  /** It hangs on how months are counted that end on a day that does not exist. */
  SEGUN_EL_REDONDEO(
      "El resultado depende de cómo se cuentan los meses que terminan en un día que no existe (redondeoDeMeses): {redondeo}, {resultado}.",
      "The result hangs on how months are counted that end on a day that does not exist (redondeoDeMeses): {redondeo}, it is {resultado}.",
      "Documentar que la fecha se cuenta así, o no dejarlo para ese día.",
      "Document that the date is counted so, or do not leave it for that day."),
  /** It hangs on a day that is not known. */
  SEGUN_EL_DIA(
      "No se puede determinar. Según {lugar}: {casos}.",
      "Cannot be determined. By {lugar}: {casos}.",
      "Averiguar y registrar {lugares}.",
      "Find out and record {lugares}."),
  /** It hangs on one value that is not known. */
  SEGUN_UN_VALOR(
      "No se puede determinar: si {lugar} es {uno}, {resultado}; si es {otro}, {otroResultado}.",
      "Cannot be determined: if {lugar} is {uno}, it is {resultado}; if it is {otro}, {otroResultado}.",
      "Averiguar y registrar {lugares}.",
      "Find out and record {lugares}."),
  /** It hangs on what there is in a place. */
  SEGUN_LO_QUE_HAYA(
      "No se puede determinar: según lo que haya en {lugar}, {resultado} o {otroResultado}.",
      "Cannot be determined: by what there is in {lugar}, it is {resultado} or {otroResultado}.",
      "Averiguar y registrar {lugares}.",
      "Find out and record {lugares}."),
  /** Not all that is possible was tried. */
  SIN_AGOTAR(
      "No se puede determinar: depende de {lugares}, y son demasiadas las posibilidades para probarlas todas. En las que se probaron, {resultado}.",
      "Cannot be determined: it hangs on {lugares}, and there are too many possibilities to try them all. In those that were tried, it is {resultado}.",
      "Averiguar y registrar {lugares}.",
      "Find out and record {lugares}."),
  /** The sources end before the day of the report. */
  TRAS_LOS_DATOS(
      "No se puede determinar: los datos llegan hasta el {dia}, y pudo cumplirse después.",
      "Cannot be determined: the data end on {dia}, and it may have been met afterwards.",
      "Averiguar qué ocurrió después del {dia}.",
      "Find out what happened after {dia}.");

  private final Texto mensaje;
  private final Texto remedio;

  MensajeDelMotor(String es, String en, String remedioEs, String remedioEn) {
    mensaje = new Texto(es, en);
    remedio = new Texto(remedioEs, remedioEn);
  }

  /** What was found, with {@code {names}} where its values go. */
  public Texto mensaje() {
    return mensaje;
  }

  /** What mends it. */
  public Texto remedio() {
    return remedio;
  }

  /**
   * A finding that says this.
   *
   * @param requisito id of the requirement
   * @param datos names and values by turns
   */
  public Esbozo de(
      String requisito, String ruta, @Nullable LocalDate vence, @Nullable Object... datos) {
    return new Esbozo(
        requisito, name(), Severidad.INFO, ruta, false, mensaje, remedio, true, vence, datos);
  }
}
