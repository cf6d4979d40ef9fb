package org.gobiernoabierto.reglas.prueba;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact that others are joined to, by a list, a colour, a number or a day that may be missing. */
public record Caja(String id, Color color, int peso, @Nullable LocalDate dia, List<String> guarda)
    implements Cosa {

  public @Nullable String primera() {
    return guarda.isEmpty() ? null : guarda.get(0);
  }
}
