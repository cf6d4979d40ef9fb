package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Hallazgo;

/** Takes down what is found of each requirement, in the guide's order. */
final class Acta {

  private static final int REQUISITOS = 50;

  private final Fichero fichero;
  private final String ejercicio;
  private final LocalDate fecha;
  private final List<Apunte> apuntes = new ArrayList<>(REQUISITOS);

  Acta(Fichero fichero, String ejercicio, LocalDate fecha) {
    this.fichero = fichero;
    this.ejercicio = ejercicio;
    this.fecha = fecha;
  }

  /**
   * Opens the next requirement.
   *
   * @param ruta where it is missing when nothing is found of it
   */
  Apunte abrir(String requisito, String ruta, Plazo plazo) {
    return abrir(requisito, ruta, plazo, false);
  }

  /** Opens a requirement whose breach counts at once. */
  Apunte abrirSinPlazo(String requisito, String ruta) {
    return abrir(requisito, ruta, Plazo.de(null), true);
  }

  private Apunte abrir(String requisito, String ruta, Plazo plazo, boolean sinPlazo) {
    Apunte apunte =
        new Apunte(
            fichero,
            fichero.ficha(requisito),
            new Lugar(ejercicio, ruta),
            new Lugar(ejercicio, "/seleccion/fecha"),
            plazo,
            sinPlazo,
            fecha);
    apuntes.add(apunte);
    return apunte;
  }

  Veredicto veredicto() {
    List<Dictamen> dictamenes = new ArrayList<>(apuntes.size());
    List<Hallazgo> hallazgos = new ArrayList<>();
    for (Apunte apunte : apuntes) {
      apunte.cerrar(dictamenes, hallazgos);
    }
    return new Veredicto(dictamenes, hallazgos);
  }
}
