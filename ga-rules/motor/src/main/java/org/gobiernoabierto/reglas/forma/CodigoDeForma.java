package org.gobiernoabierto.reglas.forma;

import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.Evaluador;

/**
 * Every code that {@link Evaluador#fallasDeForma} can give: what is wrong with the shape of an
 * exercise. The names are stable.
 */
public enum CodigoDeForma {
  /** Something that every draft has is missing or blank. */
  FALTA_DATO("Falta este dato.", "This datum is missing."),
  /** A number or a date is out of its range. */
  FUERA_DE_RANGO(
      "El valor no puede ser {comparacion} que {limite}.",
      "The value cannot be {comparacion} than {limite}."),
  /** An id has characters that ids do not have, or too many. */
  ID_MAL_FORMADO(
      "Un identificador tiene de 1 a 64 letras sin acento, dígitos, puntos o guiones.",
      "An id has 1 to 64 unaccented letters, digits, dots, hyphens or underscores."),
  /** Two things of the same kind have the same id. */
  ID_REPETIDO(
      "El identificador «{valor}» ya se usó{ayuda}.", "The id “{valor}” is already taken{ayuda}."),
  /** An id that nothing of the kind has. */
  REFERENCIA_SIN_RESOLVER(
      "Se refiere a «{valor}», que no existe.{ayuda}",
      "It refers to “{valor}”, which does not exist.{ayuda}"),
  /** An id that elements of several commitments have. */
  REFERENCIA_AMBIGUA(
      "Varios compromisos tienen un elemento con este identificador. Se escribe cuál: {valor}.",
      "Several commitments have an element with this id. Write which one: {valor}."),
  /** A list rates or reports the same thing again. */
  ELEMENTO_REPETIDO("Esta lista ya trata de «{valor}».", "This list is already about “{valor}”."),
  /** Two updates of the dashboard on one day say different things of an element. */
  AVANCE_CONTRADICTORIO(
      "Otra actualización del mismo día informa otro estado u otro porcentaje de «{valor}».",
      "Another update of the same day reports another state or percentage of “{valor}”."),
  /** A text that should be an address on the web is not one. */
  DIRECCION_INVALIDA(
      "«{valor}» no es una dirección web. Se escribe completa, con https:// (o http://) por delante.",
      "“{valor}” is not a web address. It is written in full, with https:// (or http://) before it."),
  /** A period that ends before it starts. */
  PERIODO_INVERTIDO("El periodo termina antes de empezar.", "The period ends before it starts."),
  /** A place among {@code desconocidos} or {@code noHubo} that no exercise can have. */
  RUTA_DESCONOCIDA(
      "No es la ruta de un lugar que un ejercicio pueda tener.",
      "It is not the pointer of a place that an exercise can have."),
  /** A place among {@code desconocidos} or {@code noHubo} that this exercise does not have. */
  LUGAR_INEXISTENTE(
      "«{valor}» no lleva a ningún lugar de este ejercicio: ningún elemento tiene ese índice o ese identificador.",
      "“{valor}” leads to no place of this exercise: no element has that index or id."),
  /** A place among {@code desconocidos} whose content is given. */
  DESCONOCIDO_Y_DADO(
      "«{valor}» se declara desconocido y también se da. Se quita lo uno o lo otro.",
      "“{valor}” is declared unknown and given as well. Remove one or the other."),
  /** A place among {@code noHubo} that holds something, or that is not known. */
  NO_HUBO_Y_DADO(
      "De «{valor}» se dice que no hubo, y también se da o se declara desconocido. Se quita lo uno o lo otro.",
      "Of “{valor}” it is said that there was none, and it is given or declared unknown as well. Remove one or the other.");

  private final Texto plantilla;

  CodigoDeForma(String es, String en) {
    plantilla = new Texto(es, en);
  }

  /** The message, with {@code {names}} where its values go. */
  public Texto plantilla() {
    return plantilla;
  }
}
