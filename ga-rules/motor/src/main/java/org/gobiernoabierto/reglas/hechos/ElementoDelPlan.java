package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An activity or a product of the plan (§4.3, §5.3). Immutable. */
public interface ElementoDelPlan extends Hecho {

  /** Id of its commitment. */
  String compromiso();

  /** Its id, unique within its commitment. */
  String id();

  /** What is to be done or delivered; null when not recorded. */
  @Nullable String descripcion();

  /** What messages call it: its description, or its id where it has none. */
  String nombre();

  /** Planned end or delivery; null when not recorded. */
  @Nullable LocalDate fin();

  /**
   * Day on which it was fulfilled, if that day counts: by the date of the report and not before the
   * Declaration (§1.2); null otherwise.
   */
  @Nullable LocalDate cumplido();

  /** JSON Pointer of its planned end. */
  String rutaDelFin();
}
