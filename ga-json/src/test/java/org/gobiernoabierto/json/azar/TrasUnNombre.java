package org.gobiernoabierto.json.azar;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that are wrong right after the name of a member that was written with escapes, which stands
 * at every place where a parser may cut them.
 */
public final class TrasUnNombre {

  private static final int TROZO = 997;
  private static final int HONDURA = 1_100;

  private TrasUnNombre() {}

  /** They are no JSON. */
  public static Stream<String> queNoSonJson() {
    return IntStream.rangeClosed(0, TROZO)
        .mapToObj(" "::repeat)
        .map(
            blancos ->
                "{\"id\": \"x\", \"x-a\": ["
                    + blancos
                    + "], \"x-\\n\\n\\u00f1\": \"Mesa\\: primera\"}");
  }

  /** They are deeper than a parser goes. */
  public static Stream<String> demasiadoHondos() {
    return Stream.of("x-\\n\\n\\n", "x-\\u00f1\\u00f1")
        .map(nombre -> "{\"" + nombre + "\":")
        .map(abre -> abre.repeat(HONDURA) + "1" + "}".repeat(HONDURA))
        .flatMap(hondo -> IntStream.rangeClosed(0, 25).mapToObj(i -> " ".repeat(i) + hondo));
  }
}
