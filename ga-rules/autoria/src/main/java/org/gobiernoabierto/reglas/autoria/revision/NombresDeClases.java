package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CLASE_DESCONOCIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.FALTA_IMPORT;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.NO_ES_UN_HECHO;

import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;
import org.gobiernoabierto.reglas.autoria.tipos.ClasesConocidas;
import org.gobiernoabierto.reglas.autoria.tipos.Importaciones;
import org.jspecify.annotations.Nullable;

/** Finds the classes that a file names, and tells which do not exist or lack their import. */
final class NombresDeClases {

  private final Importaciones importaciones;
  private final Hallados hallados;

  NombresDeClases(Importaciones importaciones, Hallados hallados) {
    this.importaciones = importaciones;
    this.hallados = hallados;
  }

  /** The class that {@code nombre} stands for; null when it is none, which is told. */
  @Nullable Class<?> buscar(String nombre, Lugar lugar) {
    Class<?> clase = importaciones.clase(nombre);
    if (clase != null) {
      return clase;
    }
    if (importaciones.tipos().esDudoso(nombre)) {
      return null;
    }
    Class<?> conocida = nombre.indexOf('.') < 0 ? conocida(nombre) : null;
    if (conocida == null) {
      hallados.agregar(
          CLASE_DESCONOCIDA,
          lugar,
          "clase",
          nombre,
          "sugerencia",
          Sugerencia.soloParecida(
              nombre.substring(nombre.lastIndexOf('.') + 1),
              importaciones.tipos().conLosDe(ClasesConocidas.nombres())));
    } else {
      hallados.agregarUnaVez(
          clave(lugar.archivo(), nombre),
          FALTA_IMPORT,
          lugar,
          "clase",
          nombre,
          "nombre",
          conocida.getName());
    }
    return conocida;
  }

  private @Nullable Class<?> conocida(String nombre) {
    String completo = importaciones.nombreCompleto(nombre);
    return completo == null ? null : importaciones.cargar(completo);
  }

  /** Under which it is told only once that a file lacks the import of a class. */
  static String clave(String archivo, String nombre) {
    return "import " + archivo + " " + nombre;
  }

  /** As {@link #buscar} for a pattern, which must be over facts. */
  @Nullable Class<?> buscarHecho(String nombre, Lugar lugar) {
    Class<?> clase = importaciones.clase(nombre);
    if (clase == null) {
      Class<?> conocida = buscar(nombre, lugar);
      return conocida != null && ClasesConocidas.esHecho(conocida) ? conocida : null;
    }
    if (!ClasesConocidas.esHecho(clase)) {
      hallados.agregar(
          NO_ES_UN_HECHO,
          lugar,
          "clase",
          nombre,
          "sugerencia",
          Sugerencia.soloParecida(
              nombre, importaciones.tipos().conLosDe(ClasesConocidas.hechos())));
      return null;
    }
    return clase;
  }
}
