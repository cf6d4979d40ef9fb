package org.gobiernoabierto.reglas.expediente;

import java.util.Collection;
import java.util.Set;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Registro;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Sitio;

/** The places that an exercise declares unknown. Immutable. */
public final class Desconocidos {

  private final EjercicioLocal ejercicio;
  private final Set<String> rutas;

  private Desconocidos(EjercicioLocal ejercicio) {
    this.ejercicio = ejercicio;
    rutas = Lugares.desconocidos(ejercicio);
  }

  /** Those of an exercise; one that leads nowhere is passed over. */
  public static Desconocidos en(EjercicioLocal ejercicio) {
    return new Desconocidos(ejercicio);
  }

  /**
   * Whether the place at {@code ruta}, or something that it is within, is declared unknown; or is
   * not told of in an archive.
   */
  public boolean incluye(String ruta) {
    return estaEn(ruta, rutas) || (ejercicio.registro() == Registro.ABIERTO && seCalla(ruta));
  }

  private boolean seCalla(String ruta) {
    Sitio sitio = Sitio.en(ejercicio, ruta);
    boolean esta = sitio != null && sitio.esUnSoloValor() && sitio.tieneAlgo();
    return !esta && !estaEn(ruta, ejercicio.noHubo());
  }

  private static boolean estaEn(String ruta, Collection<String> algunas) {
    return algunas.stream().anyMatch(suya -> ruta.equals(suya) || ruta.startsWith(suya + "/"));
  }
}
