package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Posibilidad;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.reglas.juicio.Esbozo;
import org.gobiernoabierto.reglas.juicio.Sentencia;

/** What the sources do not say because they end before the day of the report. */
public final class Silencio {

  private static final Texto HASTA_AHI =
      new Texto(
          "No se puede determinar: los datos llegan hasta el {dia}, y pudo cumplirse después.",
          "Cannot be determined: the data end on {dia}, and it may have been met afterwards.");
  private static final Texto AVERIGUAR =
      new Texto("Averiguar qué ocurrió después del {dia}.", "Find out what happened after {dia}.");

  private Silencio() {}

  /** Nothing is unmet, nor pending, only because nothing is said after a day. */
  public static Sentencia tras(LocalDate dia, Sentencia sentencia) {
    Dictamen dictamen = sentencia.dictamen();
    if (dictamen.resultado() != Resultado.INCUMPLE && dictamen.resultado() != Resultado.PENDIENTE) {
      return sentencia;
    }
    return new Sentencia(
        new Dictamen(
            dictamen.requisito(),
            Resultado.NO_DETERMINABLE,
            dictamen.vence(),
            List.of(
                new Posibilidad(dictamen.resultado(), List.of()),
                new Posibilidad(
                    dictamen.resultado() == Resultado.INCUMPLE
                        ? Resultado.CUMPLE_TARDE
                        : Resultado.CUMPLE,
                    List.of()))),
        List.of(
            new Esbozo(
                dictamen.requisito().id(),
                Severidad.INFO,
                "/datosHasta",
                HASTA_AHI,
                AVERIGUAR,
                dictamen.vence(),
                new Object[] {"dia", dia})));
  }
}
