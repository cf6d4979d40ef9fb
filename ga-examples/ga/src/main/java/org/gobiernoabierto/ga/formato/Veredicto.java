package org.gobiernoabierto.ga.formato;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Resultado;

/** A report in one sentence. */
enum Veredicto implements Nombrado {
  CONFORME(Rotulo.CONFORME),
  HASTA_DONDE_SE_SABE(Rotulo.CONFORME_HASTA_DONDE_SE_SABE),
  NO_CONFORME(Rotulo.NO_CONFORME);

  private final Texto nombre;

  Veredicto(Texto nombre) {
    this.nombre = nombre;
  }

  static Veredicto de(Informe informe) {
    if (!informe.conforme()) {
      return NO_CONFORME;
    }
    return informe.requisitos().stream().anyMatch(d -> d.resultado() == Resultado.NO_DETERMINABLE)
        ? HASTA_DONDE_SE_SABE
        : CONFORME;
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
