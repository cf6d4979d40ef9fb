package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.gobiernoabierto.modelo.Paso;
import org.jspecify.annotations.Nullable;

/** Something of steps 2 to 6 that the exercise records as done (§1.2). Immutable. */
public interface Acto extends Hecho {

  /** The step that it belongs to. */
  Paso paso();

  /** Its day, the first where it lasted several; null when not recorded. */
  @Nullable LocalDate fecha();

  /**
   * Whether it happened by the date of the report and not before the Declaration, with which the
   * works start formally (§1.2); false without a day or without a Declaration.
   */
  boolean cuenta();
}
