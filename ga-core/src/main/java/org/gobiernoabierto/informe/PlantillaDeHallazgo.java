package org.gobiernoabierto.informe;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;

/**
 * A message that findings say, with {@code {names}} where their {@link Hallazgo#datos()} go.
 *
 * @param nombre the {@link Hallazgo#plantilla()} of the findings that say it
 * @param datos the names that its texts mention, in order
 * @param mensaje what was found
 * @param remedio what mends it
 */
public record PlantillaDeHallazgo(String nombre, List<String> datos, Texto mensaje, Texto remedio) {

  private static final Pattern DATO = Pattern.compile("\\{(\\w+)}");

  public PlantillaDeHallazgo {
    datos = List.copyOf(datos);
  }

  /** With the names that its texts mention. */
  public static PlantillaDeHallazgo de(String nombre, Texto mensaje, Texto remedio) {
    List<String> datos =
        Stream.of(mensaje.es(), mensaje.en(), remedio.es(), remedio.en())
            .flatMap(texto -> DATO.matcher(texto).results())
            .map(hallado -> hallado.group(1))
            .distinct()
            .sorted()
            .toList();
    return new PlantillaDeHallazgo(nombre, datos, mensaje, remedio);
  }
}
