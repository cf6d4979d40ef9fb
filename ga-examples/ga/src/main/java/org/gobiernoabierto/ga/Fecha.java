package org.gobiernoabierto.ga;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The date as of which exercises are evaluated. */
public final class Fecha {

  @Option(
      names = "--fecha",
      paramLabel = "AAAA-MM-DD",
      description = "Fecha a la que se evalúa; si falta, hoy en la Ciudad de México.")
  private @Nullable LocalDate fecha;

  public LocalDate dia() {
    return fecha == null ? LocalDate.now(ZoneId.of("America/Mexico_City")) : fecha;
  }

  boolean esHoy() {
    return fecha == null;
  }
}
