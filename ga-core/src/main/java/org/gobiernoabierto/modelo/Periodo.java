package org.gobiernoabierto.modelo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that has a first and a last day, both included. */
public interface Periodo {

  /** First day; null when not recorded. */
  @Nullable LocalDate inicio();

  /** Last day, included; null when open or not recorded. */
  @Nullable LocalDate fin();
}
