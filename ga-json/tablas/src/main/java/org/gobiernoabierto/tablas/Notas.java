package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.CodigoDeFalla;

/** What there is to say of a workbook, as far as it is listed. */
final class Notas {

  private static final int LIMITE = 1_000;
  private static final int MUCHAS = 100;

  private final List<Falla> fallas = new ArrayList<>();
  private final List<Falla> avisos = new ArrayList<>();
  private int omitidas;

  void falla(Falla falla) {
    if (fallas.size() < LIMITE) {
      fallas.add(falla);
    } else {
      omitidas++;
    }
  }

  void aviso(Falla aviso) {
    if (avisos.size() < LIMITE) {
      avisos.add(aviso);
    }
  }

  /** Whether there are so many that it is not worth while to find out what was meant. */
  boolean hayMuchas() {
    return fallas.size() > MUCHAS;
  }

  List<Falla> fallas() {
    List<Falla> todas = new ArrayList<>(fallas);
    if (omitidas > 0) {
      CodigoDeFalla demasiadas = CodigoDeFalla.DEMASIADAS_FALLAS;
      todas.add(
          new Falla(
              demasiadas.name(), "", null, null, demasiadas.plantilla().con("cuantas", omitidas)));
    }
    return todas;
  }

  List<Falla> avisos() {
    return avisos;
  }
}
