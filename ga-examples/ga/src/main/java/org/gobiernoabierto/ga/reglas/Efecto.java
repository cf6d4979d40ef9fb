package org.gobiernoabierto.ga.reglas;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Resultado;
import org.jspecify.annotations.Nullable;

/** What a change of the rules does to a result. */
enum Efecto implements Nombrado {
  DEJA_DE_CUMPLIR("dejarían de cumplir", "would stop complying"),
  EMPIEZA_A_CUMPLIR("empezarían a cumplir", "would start complying"),
  OTRO("otros cambios", "other changes");

  private final Texto nombre;

  Efecto(String es, String en) {
    nombre = new Texto(es, en);
  }

  /**
   * @param antes null where the requirement was not asked
   * @param despues null where it is no longer
   */
  static Efecto de(@Nullable Resultado antes, @Nullable Resultado despues) {
    if (antes != null && despues != null && cumple(antes) != cumple(despues)) {
      return cumple(antes) ? DEJA_DE_CUMPLIR : EMPIEZA_A_CUMPLIR;
    }
    return OTRO;
  }

  private static boolean cumple(Resultado resultado) {
    return resultado == Resultado.CUMPLE || resultado == Resultado.CUMPLE_TARDE;
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
