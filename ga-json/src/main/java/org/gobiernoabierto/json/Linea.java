package org.gobiernoabierto.json;

import org.jspecify.annotations.Nullable;

/** A line of newline-delimited JSON, not yet read. Immutable and thread-safe. */
public final class Linea {

  private final int numero;
  private final byte @Nullable [] json;
  private final LectorDeEjercicios lector;

  /**
   * @param json null when the line is longer than the reader takes
   */
  Linea(int numero, byte @Nullable [] json, LectorDeEjercicios lector) {
    this.numero = numero;
    this.json = json;
    this.lector = lector;
  }

  /** Its number in the stream, from 1; blank lines count. */
  public int numero() {
    return numero;
  }

  /** The text of it as it came; null when it is longer than the reader takes. */
  public byte @Nullable [] json() {
    return json == null ? null : json.clone();
  }

  /** Reads it; the line number of every fault and finding is {@link #numero()}. */
  public Lectura leer() {
    Comienzo comienzo = Comienzo.deLinea(numero);
    return json == null ? lector.demasiadoGrande(comienzo) : lector.leer(json, comienzo);
  }
}
