package org.gobiernoabierto.reglas;

import java.util.List;

/**
 * Is told what rules do while exercises are evaluated, by the threads that evaluate: what it does
 * must be thread-safe and quick. What it throws ends the evaluation.
 */
public interface OyenteDeReglas {

  /**
   * A rule spoke.
   *
   * @param regla its name, which starts with the id of its requirement, or with the type that it
   *     defines
   * @param hechos the facts it spoke of and what it counted, as {@code toString} shows them
   */
  default void hablo(String regla, List<String> hechos) {}

  /**
   * How long a rule took over all facts of one exercise. Not told of rules that need a session of
   * the engine, which works them out as one.
   *
   * @param regla its name
   * @param nanos nanoseconds, conditions and consequence
   */
  default void tardo(String regla, long nanos) {}
}
