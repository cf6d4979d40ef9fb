package org.gobiernoabierto.informe;

import org.gobiernoabierto.idioma.Texto;

/** Every code of {@link Informe#avisos()} that evaluating can give; the names are stable. */
public enum CodigoDeAviso {
  /** A dispensation held until a day before the report's date; it accepts nothing any more. */
  DISPENSA_VENCIDA(
      "La dispensa de {requisito} para «{entidad}», de {autor}, venció el {vence}.",
      "The dispensation of {requisito} for “{entidad}”, by {autor}, expired on {vence}."),
  /** A dispensation accepts what was not found, so it can go. */
  DISPENSA_SIN_USO(
      "La dispensa de {requisito} para «{entidad}», de {autor}, no hace falta: no hay tal hallazgo.",
      "The dispensation of {requisito} for “{entidad}”, by {autor}, is not needed: there is no such"
          + " finding."),
  /** One requirement has more findings than are reported of one. */
  LIMITE_HALLAZGOS_DEL_REQUISITO(
      "{requisito} tiene más de {limite} hallazgos; no se enumeran {cuantos}.",
      "{requisito} has more than {limite} findings; {cuantos} are not listed."),
  /** All requirements together have more findings than a report lists. */
  LIMITE_HALLAZGOS(
      "Hay más de {limite} hallazgos; además de los anteriores, no se enumeran {cuantos}.",
      "There are more than {limite} findings; besides those above, {cuantos} are not listed."),
  /** No guide speaks of the edition of the exercise; the nearest judged it. */
  EDICION_SIN_GUIA(
      "No hay una guía para la edición {edicion}; se juzgó con la más cercana, «{guia}».",
      "There is no guide for the edition of {edicion}; the nearest, “{guia}”, judged it."),
  /** A rule set was not asked because it does not speak of the edition of the exercise. */
  CONJUNTO_DE_OTRA_EDICION(
      "El conjunto de reglas «{conjunto}» no habla de la edición {edicion}; no se evaluó.",
      "The rule set “{conjunto}” does not speak of the edition of {edicion}; it was not evaluated."),
  /** A rule set was not asked because it was not in force on the day by which it governs. */
  CONJUNTO_FUERA_DE_VIGENCIA(
      "El conjunto de reglas «{conjunto}», que rige {vigencia}, no regía el {fecha} ({acto}); no se evaluó.",
      "The rule set “{conjunto}”, in force {vigencia}, was not on {fecha} ({acto}); it was not evaluated.");

  private final Texto plantilla;

  CodigoDeAviso(String es, String en) {
    plantilla = new Texto(es, en);
  }

  /** The message, with {@code {names}} where its values go. */
  public Texto plantilla() {
    return plantilla;
  }

  /**
   * A notice of this kind about the whole exercise.
   *
   * @param datos names and values by turns
   */
  public Falla con(Object... datos) {
    return new Falla(name(), "", null, null, plantilla.con(datos));
  }

  Falla de(Dispensa dispensa) {
    return con(
        "requisito", dispensa.requisito(),
        "entidad", dispensa.entidad(),
        "autor", dispensa.autor(),
        "vence", dispensa.vence());
  }
}
