package org.gobiernoabierto.reglas.autoria;

import static org.gobiernoabierto.reglas.autoria.CodigoDeDefecto.PALABRA_DESCONOCIDA;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the language of rules, and those that people write in their place. */
final class PalabrasDeDrl {

  private static final Map<String, String> EN_ESPANOL =
      Map.of(
          "cuando",
          "when",
          "si",
          "when",
          "entonces",
          "then",
          "fin",
          "end",
          "regla",
          "rule",
          "paquete",
          "package",
          "importar",
          "import");

  /** First words of attributes. */
  private static final Set<String> ATRIBUTOS =
      Set.of(
          "salience",
          "no",
          "agenda",
          "activation",
          "ruleflow",
          "lock",
          "auto",
          "timer",
          "date",
          "enabled",
          "duration",
          "dialect",
          "calendars",
          "refract",
          "extends",
          "attributes");

  private PalabrasDeDrl() {}

  static boolean esAtributo(Pieza pieza) {
    return ATRIBUTOS.contains(pieza.texto());
  }

  /** Whether a word may be a slip for an attribute or one of {@code opciones}. */
  static boolean seParece(Pieza pieza, List<String> opciones) {
    return EN_ESPANOL.containsKey(pieza.texto())
        || Sugerencia.parecida(pieza.texto(), opciones).isPresent()
        || Sugerencia.parecida(pieza.texto(), ATRIBUTOS).isPresent();
  }

  /** Tells that {@code pieza} stands where one of {@code opciones} belongs. */
  static void desconocida(Cursor cursor, Pieza pieza, List<String> opciones) {
    String conocida = EN_ESPANOL.get(pieza.texto());
    cursor.fallarEn(
        pieza,
        enLugarDe(pieza, opciones),
        PALABRA_DESCONOCIDA,
        "palabra",
        pieza.texto(),
        "sugerencia",
        conocida == null
            ? Sugerencia.soloParecida(pieza.texto(), opciones)
            : Sugerencia.de(conocida, List.of(conocida)));
  }

  /** The one of {@code opciones} that somebody meant with {@code pieza}; empty when none is. */
  private static String enLugarDe(Pieza pieza, List<String> opciones) {
    return opciones.stream()
        .filter(opcion -> enLugarDe(pieza, opcion) != null)
        .findFirst()
        .orElse("");
  }

  /** The word of the language that a lonely word stands for; null when it is none. */
  static @Nullable String enLugarDe(@Nullable Pieza solitaria, String palabra) {
    if (solitaria == null || solitaria.es(palabra)) {
      return null;
    }
    boolean esa =
        palabra.equals(EN_ESPANOL.get(solitaria.texto()))
            || Sugerencia.parecida(solitaria.texto(), List.of(palabra)).isPresent();
    return esa ? palabra : null;
  }
}
