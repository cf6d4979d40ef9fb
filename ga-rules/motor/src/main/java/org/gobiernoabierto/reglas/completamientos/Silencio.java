package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Posibilidad;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.reglas.juicio.MensajeDelMotor;
import org.gobiernoabierto.reglas.juicio.Sentencia;

/** What the sources do not say because they end before the day of the report. */
public final class Silencio {

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
            MensajeDelMotor.TRAS_LOS_DATOS.de(
                dictamen.requisito().id(), "/datosHasta", dictamen.vence(), "dia", dia)));
  }
}
