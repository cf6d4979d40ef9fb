package org.gobiernoabierto.reglas.expediente;

import java.util.Set;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Lugares;

/** The places that an exercise declares unknown. Immutable. */
public final class Desconocidos {

  private final Set<String> rutas;

  private Desconocidos(Set<String> rutas) {
    this.rutas = rutas;
  }

  /** Those of an exercise; one that leads nowhere is passed over. */
  public static Desconocidos en(EjercicioLocal ejercicio) {
    return new Desconocidos(Lugares.desconocidos(ejercicio));
  }

  /** Whether the place at {@code ruta}, or something that it is within, is declared unknown. */
  public boolean incluye(String ruta) {
    return rutas.stream().anyMatch(suya -> ruta.equals(suya) || ruta.startsWith(suya + "/"));
  }
}
