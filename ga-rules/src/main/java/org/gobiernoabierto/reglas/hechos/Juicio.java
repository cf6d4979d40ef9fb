package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
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
   * The requirement holds since the last of some days. Said more than once, the earliest counts.
   *
   * @param requisito id of the requirement
   * @param desde days on which what it takes came to hold; without any, or with null among them,
   *     since when is not known, so it counts as on time
   */
  void cumple(String requisito, @Nullable Comparable<?>... desde);

  /**
   * Something is missing: not met if due, pending if not yet due, not determinable where the data
   * declare unknown what it rests on.
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
   * Structure is there, but only a person can judge the quality and nobody has: not determinable.
   *
   * @param clave key of the variant
   * @param ruta JSON Pointer of the place where the appraisal belongs
   * @param datos names and values for the message
   */
  void sinValorar(String clave, String ruta, Object... datos);

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
   * The condition of the requirement does not arise.
   *
   * @param requisito id of the requirement
   */
  void noAplica(String requisito);

  /**
   * A number that the rule set's {@code parametros.yaml} gives, for conditions and messages.
   *
   * @param parametro name of a parameter of the rule's own rule set
   */
  int numero(String parametro);

  /**
   * A day that the rule set's {@code parametros.yaml} gives, for conditions and messages.
   *
   * @param parametro name of a parameter of the rule's own rule set
   */
  LocalDate dia(String parametro);

  /** The earlier of two days; the other where one is null. */
  @Nullable LocalDate primero(@Nullable LocalDate a, @Nullable LocalDate b);

  /** The later of two days; the other where one is null. */
  @Nullable LocalDate ultimo(@Nullable LocalDate a, @Nullable LocalDate b);

  /** Days from one day to another; negative when that comes before. */
  long dias(LocalDate desde, LocalDate hasta);

  /** Whether a parameter of the reading has a value. */
  boolean es(String parametro, String valor);

  /** Whether a parameter of the reading says yes. */
  boolean si(String parametro);
}
