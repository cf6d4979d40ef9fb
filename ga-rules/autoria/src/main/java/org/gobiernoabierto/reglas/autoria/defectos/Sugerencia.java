package org.gobiernoabierto.reglas.autoria.defectos;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.gobiernoabierto.catalogo.Parecido;
import org.gobiernoabierto.idioma.Texto;

/** What somebody may have meant by a name that does not exist. */
public final class Sugerencia {

  private static final int A_LO_MAS = 24;
  private static final Texto NINGUNA = new Texto("", "");

  private Sugerencia() {}

  /** A question with the nearest of {@code opciones}; where none is near, all of them. */
  public static Texto de(String escrito, Collection<String> opciones) {
    return parecida(escrito, opciones)
        .map(p -> new Texto("¿Quiso decir «" + p + "»?", "Did you mean “" + p + "”?"))
        .orElseGet(() -> lista(opciones));
  }

  /** A question with the nearest of {@code opciones}; empty where none is near. */
  public static Texto soloParecida(String escrito, Collection<String> opciones) {
    return parecida(escrito, opciones).isPresent() ? de(escrito, opciones) : NINGUNA;
  }

  /** The nearest of {@code opciones}; letters count before case and accents. */
  public static Optional<String> parecida(String escrito, Collection<String> opciones) {
    String llano = llano(escrito);
    Optional<String> igual =
        opciones.stream().filter(opcion -> llano(opcion).equals(llano)).sorted().findFirst();
    return igual
        .or(() -> Parecido.masCercano(escrito, opciones))
        .or(() -> opciones.stream().filter(o -> mismasLetras(o, escrito)).sorted().findFirst());
  }

  private static boolean mismasLetras(String una, String otra) {
    return una.length() == otra.length()
        && una.chars().sorted().boxed().toList().equals(otra.chars().sorted().boxed().toList());
  }

  private static String llano(String texto) {
    return Normalizer.normalize(texto, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}\\s_-]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Texto lista(Collection<String> opciones) {
    if (opciones.isEmpty()) {
      return new Texto("No hay ninguno.", "There is none.");
    }
    String unas = String.join(", ", opciones.stream().limit(A_LO_MAS).toList());
    String resto = opciones.size() > A_LO_MAS ? ", …" : ".";
    return new Texto("Hay: " + unas + resto, "There are: " + unas + resto);
  }
}
