package org.gobiernoabierto.reglas;

import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;

/**
 * How many findings a report lists at most. Results do not depend on it, the least serious findings
 * are left out first, and the report tells how many of which requirement.
 *
 * <p>Making one throws {@link IllegalArgumentException} when a limit is less than 1.
 *
 * @param porRequisito findings of one requirement; {@code LIMITE_HALLAZGOS_DEL_REQUISITO}
 * @param enTotal findings of all requirements together, but for one of each; {@code
 *     LIMITE_HALLAZGOS}
 */
public record TopeDeHallazgos(int porRequisito, int enTotal) {

  /** 1,000 of one requirement, 10,000 in total. */
  public static final TopeDeHallazgos PREDETERMINADO = new TopeDeHallazgos(1_000, 10_000);

  public TopeDeHallazgos {
    if (porRequisito < 1 || enTotal < 1) {
      throw new ArgumentoException(
          new Texto(
                  "El tope de hallazgos debe ser de 1 o más; es {porRequisito} por requisito y"
                      + " {enTotal} en total",
                  "The most findings listed must be 1 or more; it is {porRequisito} for a requirement"
                      + " and {enTotal} in total")
              .con("porRequisito", porRequisito, "enTotal", enTotal));
    }
  }
}
