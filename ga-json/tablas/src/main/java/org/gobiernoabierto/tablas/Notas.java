package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.CodigoDeFalla;

/** What there is to say of a workbook, as far as it is listed. */
final class Notas {

  private static final int LIMITE = 1_000;
  private static final int MUCHAS = 100;

  private final List<EnCelda> fallas = new ArrayList<>();
  private final List<EnCelda> avisos = new ArrayList<>();
  private int omitidas;

  void falla(EnCelda falla) {
    if (fallas.size() < LIMITE) {
      fallas.add(falla);
    } else {
      omitidas++;
    }
  }

  void aviso(EnCelda aviso) {
    if (avisos.size() < LIMITE) {
      avisos.add(aviso);
    }
  }

  /** Whether there are so many that it is not worth while to find out what was meant. */
  boolean hayMuchas() {
    return fallas.size() > MUCHAS;
  }

  List<EnCelda> fallas() {
    List<EnCelda> todas = new ArrayList<>(fallas);
    if (omitidas > 0) {
      CodigoDeFalla demasiadas = CodigoDeFalla.DEMASIADAS_FALLAS;
      todas.add(
          new EnCelda(
              null,
              new Falla(
                  demasiadas.name(),
                  "",
                  null,
                  null,
                  demasiadas.plantilla().con("cuantas", omitidas))));
    }
    return todas;
  }

  List<EnCelda> avisos() {
    return avisos;
  }
}
