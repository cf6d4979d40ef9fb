package org.gobiernoabierto.json;

import java.util.List;
import org.gobiernoabierto.informe.Falla;

/** A text could not be read as an exercise, and its reader asked for the exercise. */
public final class LecturaException extends RuntimeException {

  private final transient List<Falla> fallas;

  LecturaException(List<Falla> fallas) {
    super(mensaje(fallas));
    this.fallas = fallas;
  }

  /** Every fault of the text, as {@link Lectura#fallas()}; not kept by serialization. */
  public List<Falla> fallas() {
    return fallas;
  }

  private static String mensaje(List<Falla> fallas) {
    Falla primera = fallas.get(0);
    return "El texto no se pudo leer; fallas: "
        + fallas.size()
        + ". La primera, en «"
        + Muestra.de(primera.ruta())
        + "» (línea "
        + primera.linea()
        + ", columna "
        + primera.columna()
        + "): "
        + primera.codigo()
        + " "
        + primera.mensaje().es();
  }
}
