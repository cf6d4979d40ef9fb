package org.gobiernoabierto.informe;

import java.util.Collection;
import java.util.List;
import org.gobiernoabierto.catalogo.Parecido;
import org.gobiernoabierto.idioma.Texto;

/** Every code of {@link Informe#avisos()} that evaluating can give; the names are stable. */
public enum CodigoDeAviso {
  /** A dispensation held until a day before the report's date; it accepts nothing any more. */
  DISPENSA_VENCIDA(
      "La dispensa de {requisito} para «{elemento}», de {autor}, venció el {vence}.",
      "The dispensation of {requisito} for “{elemento}”, by {autor}, expired on {vence}."),
  /** A dispensation does not hold yet on the date of the report. */
  DISPENSA_POSTERIOR(
      "La dispensa de {requisito} para «{elemento}», de {autor}, vale desde el {desde}: no acepta nada de un informe anterior.",
      "The dispensation of {requisito} for “{elemento}”, by {autor}, holds from {desde}: it accepts nothing of an earlier report."),
  /** A dispensation is of a requirement that no rule set that judged has. */
  DISPENSA_SIN_REQUISITO(
      "La dispensa de {requisito} para «{elemento}», de {autor}, no es de ningún requisito que se evaluara.{sugerencia}",
      "The dispensation of {requisito} for “{elemento}”, by {autor}, is of no requirement that was evaluated.{sugerencia}"),
  /** A dispensation is of an exercise that is not among those that were evaluated. */
  DISPENSA_SIN_EJERCICIO(
      "La dispensa de {requisito} para «{elemento}», de {autor}, es del ejercicio «{ejercicio}», que no está entre los evaluados.{sugerencia}",
      "The dispensation of {requisito} for “{elemento}”, by {autor}, is of the exercise “{ejercicio}”, which is not among those evaluated.{sugerencia}"),
  /** A dispensation accepts what was not found, so it can go. */
  DISPENSA_SIN_USO(
      "La dispensa de {requisito} para «{elemento}», de {autor}, no hace falta: no hay tal hallazgo.",
      "The dispensation of {requisito} for “{elemento}”, by {autor}, is not needed: there is no such"
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

  private static final Texto SUGERENCIA =
      new Texto(" ¿Quiso decir «{parecido}»?", " Did you mean “{parecido}”?");
  private static final Texto NINGUNA = new Texto("", "");

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
    return new Falla(name(), "", plantilla.con(datos));
  }

  Falla de(Dispensa dispensa) {
    return de(dispensa, "", List.of());
  }

  /**
   * @param escrito a name that does not exist
   * @param hay those that do
   */
  Falla de(Dispensa dispensa, String escrito, Collection<String> hay) {
    return con(
        "ejercicio", dispensa.ejercicio(),
        "requisito", dispensa.requisito(),
        "elemento", dispensa.elemento(),
        "autor", dispensa.autor(),
        "desde", dispensa.desde(),
        "vence", dispensa.vence(),
        "sugerencia",
            Parecido.masCercano(escrito, hay)
                .map(parecido -> SUGERENCIA.con("parecido", parecido))
                .orElse(NINGUNA));
  }
}
