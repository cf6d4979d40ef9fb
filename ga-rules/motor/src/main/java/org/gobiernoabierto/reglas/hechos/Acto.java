package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something of steps 2 to 6 that the exercise records as done (§1.2). Immutable. */
public interface Acto extends Hecho {

  /**
   * The part of the record that tells it, numbered as the steps are: 2 for outreach, 3 for the
   * Secretariat, 4 for the tables, 5 for the plan, 6 for the follow-up.
   */
  int paso();

  /** Its day, the first where it lasted several; null when not recorded. */
  @Nullable LocalDate fecha();

  /**
   * Whether it happened by the date of the report and not before the Declaration, with which the
   * works start formally (§1.2); false without a day or without a Declaration.
   */
  boolean cuenta();
}
