package org.gobiernoabierto.ga;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.gobiernoabierto.modelo.Anios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The date as of which exercises are evaluated. */
public final class Fecha {

  @Option(
      names = "--fecha",
      paramLabel = "AAAA-MM-DD",
      description =
          "Fecha a la que se evalúa; si falta, el día hasta el que llegan los datos del ejercicio"
              + " (datosHasta) o, si no lo dice, hoy en la Ciudad de México.")
  private @Nullable LocalDate fecha;

  /**
   * A day as it is written in options.
   *
   * @throws TypeConversionException when it is none, or lies too far away
   */
  static LocalDate leer(String texto) {
    try {
      return Anios.exigir(LocalDate.parse(texto));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new TypeConversionException(texto);
    }
  }

  /** The one that was given, the last day that the exercise tells of, or today. */
  public LocalDate para(EjercicioLocal ejercicio) {
    return fecha == null && ejercicio.datosHasta() != null ? ejercicio.datosHasta() : uOtra();
  }

  /** The one of exercises that do not say how far they go. */
  LocalDate uOtra() {
    return fecha == null ? LocalDate.now(ZoneId.of("America/Mexico_City")) : fecha;
  }

  /** The one that was given; null for none. */
  public @Nullable LocalDate dada() {
    return fecha;
  }

  boolean falta() {
    return fecha == null;
  }
}
