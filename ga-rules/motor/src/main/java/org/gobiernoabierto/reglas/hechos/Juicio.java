package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a rule can say, and what it can ask. A requirement is met only if some rule says so and none
 * reports something missing; time, what is unknown and who must act are settled afterwards, the
 * same for all.
 *
 * <p>Keys are those of {@code requisitos.yaml}: the id of a requirement, or the id, a dot and one
 * of its variants ({@code P1-01.sin-sector}). {@code datos} are the names and values that the
 * variant's message mentions, by turns. An unknown key or a missing value is an error of the rule.
 */
public interface Juicio {

  /**
   * The requirement holds since the latest of {@code desde}: when the last thing it takes was
   * there. Said more than once, the earliest day counts.
   *
   * @param requisito id of the requirement
   * @param desde days ({@link LocalDate}; what an accumulate gives fits as it is) without which it
   *     does not hold; null for one that is not known, which is left out. Without any, since when
   *     it holds is not known, so it counts as on time
   */
  void cumple(String requisito, @Nullable Comparable<?>... desde);

  /**
   * Something is missing: not met if due, pending if not yet due.
   *
   * @param clave key of the variant
   * @param ruta JSON Pointer of the place where it is missing
   * @param datos names and values for the message
   */
  void falta(String clave, String ruta, Object... datos);

  /**
   * As {@link #falta(String, String, Object...)}, for something with a deadline of its own.
   *
   * @param vence last day to do it in time
   */
  void faltaAntesDe(String clave, LocalDate vence, String ruta, Object... datos);

  /**
   * Structure is there, but only a person can judge the quality and nobody has: pending if not yet
   * due, then not determinable.
   *
   * @param clave key of the variant
   * @param ruta JSON Pointer of the place where the appraisal belongs
   * @param datos names and values for the message
   */
  void sinValorar(String clave, String ruta, Object... datos);

  /**
   * It cannot be known: not determinable, due or not.
   *
   * @param clave key of the variant
   * @param ruta JSON Pointer of the place
   * @param datos names and values for the message
   */
  void indeterminable(String clave, String ruta, Object... datos);

  /**
   * A warning that leaves the result as it is.
   *
   * @param clave key of the variant
   * @param ruta JSON Pointer of the place
   * @param datos names and values for the message
   */
  void advierte(String clave, String ruta, Object... datos);

  /**
   * Something worth knowing that leaves the result as it is.
   *
   * @param clave key of the variant
   * @param ruta JSON Pointer of the place
   * @param datos names and values for the message
   */
  void informa(String clave, String ruta, Object... datos);

  /**
   * Something was done after it was due: what is otherwise met is met late.
   *
   * @param clave key of the variant
   * @param ruta JSON Pointer of what was late
   * @param datos names and values for the message
   */
  void tarde(String clave, String ruta, Object... datos);

  /**
   * The requirement falls due on {@code dia} and not when the catalogue says; of several days, on
   * the earliest.
   *
   * @param requisito id of the requirement
   * @param dia last day to do it in time
   */
  void vence(String requisito, LocalDate dia);

  /**
   * The condition of the requirement does not arise.
   *
   * @param requisito id of the requirement
   */
  void noAplica(String requisito);

  /**
   * A number among the parameters, for conditions and messages.
   *
   * @param parametro name of a parameter of the guide or of a rule set: its value is the one with
   *     which the exercise is judged, as strict as the strictest rule set wants. An unknown name is
   *     an error of the rule, and so is a value that is no number
   */
  int numero(String parametro);

  /**
   * A day among the parameters, for conditions and messages.
   *
   * @param parametro as for {@link #numero}
   */
  LocalDate dia(String parametro);

  /**
   * Whether a parameter has a value.
   *
   * @param parametro as for {@link #numero}
   * @param valor as reports write it: {@code CICLO_COMPLETO}, {@code ninguna}
   */
  boolean es(String parametro, String valor);

  /**
   * Whether a parameter that is yes or no is yes.
   *
   * @param parametro as for {@link #numero}
   */
  boolean si(String parametro);

  /**
   * The earlier of two days.
   *
   * @return the other one when one is null; null when both are
   */
  default @Nullable LocalDate primero(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }

  /**
   * The later of two days.
   *
   * @return the other one when one is null; null when both are
   */
  default @Nullable LocalDate ultimo(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  /**
   * The day on which some months from a day end, rounded as the parameter {@code redondeoDeMeses}
   * says when their last month has no such day.
   *
   * @param meses how many
   */
  LocalDate masMeses(LocalDate dia, int meses);

  /** Days from one day to another; negative when that is earlier. */
  default long dias(LocalDate desde, LocalDate hasta) {
    return ChronoUnit.DAYS.between(desde, hasta);
  }
}
