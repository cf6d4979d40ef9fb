package org.gobiernoabierto.flink;

import org.jspecify.annotations.Nullable;

/**
 * An exercise that was evaluated, or that could not be.
 *
 * @param linea what is written of it, with the end of line
 * @param falla code of its first fault; null when it was evaluated
 * @param entidad ISO code of the entity whose exercise it is; null when it was not evaluated or
 *     that is not known
 * @param veredicto the ordinal of what is said of it
 * @param requisitos ids of the requirements
 * @param resultados the ordinals of their results, in the same order
 */
public record Hecho(
    byte[] linea,
    @Nullable String falla,
    @Nullable String entidad,
    int veredicto,
    String[] requisitos,
    byte[] resultados) {

  static Hecho sinEvaluar(byte[] linea, String falla) {
    return new Hecho(linea, falla, null, 0, new String[0], new byte[0]);
  }

  /** What is counted of it. */
  Hecho sinLinea() {
    return new Hecho(new byte[0], falla, entidad, veredicto, requisitos, resultados);
  }
}
