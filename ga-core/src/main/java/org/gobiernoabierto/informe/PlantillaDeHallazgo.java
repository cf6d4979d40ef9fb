package org.gobiernoabierto.informe;

import java.util.SortedSet;
import java.util.TreeSet;
import org.gobiernoabierto.idioma.Texto;

/**
 * A message that findings say, with {@code {names}} where their {@link Hallazgo#datos()} go.
 *
 * @param nombre the {@link Hallazgo#plantilla()} of the findings that say it
 * @param mensaje what was found
 * @param remedio what mends it
 */
public record PlantillaDeHallazgo(String nombre, Texto mensaje, Texto remedio) {

  /** The names that its texts mention, in order. */
  public SortedSet<String> datos() {
    SortedSet<String> datos = new TreeSet<>(mensaje.datos());
    datos.addAll(remedio.datos());
    return datos;
  }
}
