package org.gobiernoabierto.reglas.expediente;

import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Sitio;

/** The places that an exercise declares unknown. Immutable. */
public final class Desconocidos {

  private static final Desconocidos NINGUNO = new Desconocidos(List.of());

  private final List<String> rutas;

  private Desconocidos(List<String> rutas) {
    this.rutas = rutas;
  }

  /** Those of an exercise; one that leads nowhere is passed over. */
  public static Desconocidos en(EjercicioLocal ejercicio) {
    if (ejercicio.desconocidos().isEmpty()) {
      return NINGUNO;
    }
    List<String> rutas = new ArrayList<>();
    for (Desconocido desconocido : ejercicio.desconocidos()) {
      Sitio sitio = Sitio.en(ejercicio, desconocido.lugar());
      if (sitio != null) {
        rutas.add(sitio.ruta());
      }
    }
    return new Desconocidos(rutas);
  }

  /** Whether the place at {@code ruta}, or something that it is within, is declared unknown. */
  public boolean incluye(String ruta) {
    return rutas.stream().anyMatch(suya -> ruta.equals(suya) || ruta.startsWith(suya + "/"));
  }
}
