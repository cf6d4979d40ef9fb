package org.gobiernoabierto.reglas.expediente;

import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.reglas.catalogo.Lugar;
import org.gobiernoabierto.reglas.catalogo.Patron;

/** The places that an exercise declares unknown. */
public final class Desconocidos {

  private final List<Lugar> lugares;

  Desconocidos(List<String> rutas) {
    lugares = rutas.stream().map(Lugar::new).toList();
  }

  /** The declared places that something at {@code ruta} rests on, in the order of declaration. */
  public List<String> deLosQueDepende(String ruta, List<Patron> depende) {
    if (lugares.isEmpty()) {
      return List.of();
    }
    Lugar lugar = new Lugar(ruta);
    List<String> rutas = new ArrayList<>(0);
    for (Lugar desconocido : lugares) {
      if (desconocido.contiene(lugar) || abarcaAlguno(depende, desconocido, lugar)) {
        rutas.add(desconocido.ruta());
      }
    }
    return rutas;
  }

  private static boolean abarcaAlguno(List<Patron> depende, Lugar desconocido, Lugar lugar) {
    for (Patron patron : depende) {
      if (patron.abarca(desconocido, lugar)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code ruta} itself, or the thing it is a part of, is declared unknown. A list declared
   * unknown may have more elements; those given are known.
   */
  boolean declara(String ruta) {
    String contenedor = ruta.substring(0, ruta.lastIndexOf('/'));
    return lugares.stream().anyMatch(l -> l.ruta().equals(ruta) || l.ruta().equals(contenedor));
  }

  boolean incluye(String ruta) {
    if (lugares.isEmpty()) {
      return false;
    }
    Lugar lugar = new Lugar(ruta);
    return lugares.stream().anyMatch(desconocido -> desconocido.contiene(lugar));
  }
}
