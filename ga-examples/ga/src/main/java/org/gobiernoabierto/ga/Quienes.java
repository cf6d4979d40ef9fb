package org.gobiernoabierto.ga;

import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;

/** Those who did something, as far as it is told. */
final class Quienes {

  private final Actores actores;
  private final List<String> ids = new ArrayList<>();
  private boolean nadie;
  private boolean puedeHaberMas;

  Quienes(Actores actores) {
    this.actores = actores;
  }

  /**
   * @param respuesta an actor; that nobody did, or that it is not known; empty for no more
   * @return whether all is told
   * @throws EntradaException when it does not fit with what was told before
   */
  boolean agregar(String respuesta) {
    if (respuesta.isEmpty() && ids.isEmpty()) {
      throw new EntradaException(
          new Texto(
              "escriba al menos uno, «nadie» o «no sé»",
              "name one at least, “nobody” or “not known”"));
    }
    if (nadie || (Dicho.nadie(respuesta) && (puedeHaberMas || !ids.isEmpty()))) {
      throw new EntradaException(
          new Texto("si no fue nadie, no fue ninguno más", "if it was nobody, there is no other"));
    }
    if (respuesta.isEmpty()) {
      return true;
    }
    nadie = Dicho.nadie(respuesta);
    puedeHaberMas |= Dicho.noSeSabe(respuesta);
    if (nadie || Dicho.noSeSabe(respuesta)) {
      return true;
    }
    String id = actores.id(respuesta);
    if (!ids.contains(id)) {
      ids.add(id);
    }
    return false;
  }

  /** The ids of those who are known. */
  List<String> ids() {
    return ids;
  }

  boolean nadie() {
    return nadie;
  }

  /** Whether it was told that there may be others who are not known. */
  boolean puedeHaberMas() {
    return puedeHaberMas;
  }
}
