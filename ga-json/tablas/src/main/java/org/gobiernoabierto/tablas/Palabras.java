package org.gobiernoabierto.tablas;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gobiernoabierto.catalogo.Parecido;
import org.gobiernoabierto.idioma.Texto;

/** Words as a person means them: accents, case, blanks and punctuation do not matter. */
final class Palabras {

  static final String NO_SE_SABE = "no se sabe";
  static final String NO_HUBO = "no hubo";

  private static final Pattern MARCAS = Pattern.compile("\\p{M}+");
  private static final Pattern LO_DEMAS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Palabras() {}

  static String de(String escrito) {
    String sinAcentos =
        MARCAS.matcher(Normalizer.normalize(escrito, Normalizer.Form.NFD)).replaceAll("");
    return LO_DEMAS.matcher(sinAcentos.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  static boolean dicen(String escrito, String palabras) {
    return escrito.length() <= 2 * palabras.length() && de(escrito).equals(palabras);
  }

  /** The nearest of {@code opciones}, if one is near enough to be what was meant. */
  static Optional<String> parecida(String escrito, Collection<String> opciones) {
    Map<String, String> porPalabras = new HashMap<>();
    opciones.forEach(opcion -> porPalabras.put(de(opcion), opcion));
    return Parecido.masCercano(de(escrito), porPalabras.keySet()).map(porPalabras::get);
  }

  /** What is said of something that may have been meant. */
  static Texto sugerencia(String escrito, Collection<String> opciones) {
    return parecida(escrito, opciones)
        .map(o -> new Texto(" ¿Quiso decir «" + o + "»?", " Did you mean “" + o + "”?"))
        .orElse(new Texto("", ""));
  }
}
