package org.gobiernoabierto.idioma;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The same text in both languages.
 *
 * @param es in Spanish; never null
 * @param en in English; never null
 */
public record Texto(String es, String en) {

  private static final Pattern DATO = Pattern.compile("\\{([^}]*)}");

  public Texto {
    requireNonNull(es, "es");
    requireNonNull(en, "en");
  }

  /** The names that {@link #con} asks a value for, in order. */
  public SortedSet<String> datos() {
    return Stream.of(es, en)
        .flatMap(texto -> DATO.matcher(texto).results())
        .map(hallado -> hallado.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The text in {@code idioma}. */
  public String en(Idioma idioma) {
    return idioma == Idioma.ES ? es : en;
  }

  /**
   * This text with values where it has their {@code {names}}. Texts and {@link Nombrado} values are
   * said in each language, the elements of a collection one after another, the rest as they are.
   *
   * @param datos names and values by turns
   * @throws IllegalArgumentException when this text mentions a name without a value
   */
  public Texto con(@Nullable Object... datos) {
    return new Texto(llenar(es, Idioma.ES, datos), llenar(en, Idioma.EN, datos));
  }

  private static String llenar(String plantilla, Idioma idioma, @Nullable Object... datos) {
    int abre = plantilla.indexOf('{');
    if (abre < 0) {
      return plantilla;
    }
    StringBuilder lleno = new StringBuilder(plantilla.length() + 64);
    int hecho = 0;
    while (abre >= 0) {
      int cierra = plantilla.indexOf('}', abre);
      String nombre = plantilla.substring(abre + 1, cierra);
      lleno.append(plantilla, hecho, abre).append(escrito(valor(nombre, datos), idioma));
      hecho = cierra + 1;
      abre = plantilla.indexOf('{', hecho);
    }
    return lleno.append(plantilla, hecho, plantilla.length()).toString();
  }

  private static @Nullable Object valor(String nombre, @Nullable Object... datos) {
    for (int i = 0; i + 1 < datos.length; i += 2) {
      if (nombre.equals(datos[i])) {
        return datos[i + 1];
      }
    }
    throw new IllegalArgumentException("no se da un valor para {" + nombre + "}");
  }

  private static String escrito(@Nullable Object valor, Idioma idioma) {
    if (valor instanceof Collection<?> varios) {
      return varios.stream().map(v -> escrito(v, idioma)).collect(Collectors.joining(", "));
    }
    if (valor instanceof Nombrado nombrado) {
      return nombrado.nombre().en(idioma);
    }
    return valor instanceof Texto texto ? texto.en(idioma) : String.valueOf(valor);
  }
}
