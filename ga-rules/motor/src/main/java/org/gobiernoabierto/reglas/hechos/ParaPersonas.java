package org.gobiernoabierto.reglas.hechos;

import static java.util.Objects.requireNonNullElseGet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/**
 * What a rule matched in an exercise, told to a person: as {@link EnPalabras}, in both languages
 * and with the names of places instead of JSON Pointers, without what the place says already.
 * Immutable.
 */
public final class ParaPersonas {

  private static final Texto DEFINIDO = new Texto("{nombre}", "what the rules call “{nombre}”");
  private static final Texto CIFRA = new Texto("la cifra {cifra}", "the figure {cifra}");
  private static final Texto CITA = new Texto("«{texto}»", "“{texto}”");

  /** What need not be said twice: of a thing whose place ends in its id, or that is its title. */
  private static final Set<String> DE_SU_NOMBRE = Set.of("id", "nombre");

  private static final Pattern MAYUSCULA = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private final EjercicioLocal ejercicio;
  private final Function<String, @Nullable String> definiciones;

  /**
   * @param definiciones what is called, in Spanish, that which rules define, by the name of its
   *     type; null for what has no name
   */
  public ParaPersonas(EjercicioLocal ejercicio, Function<String, @Nullable String> definiciones) {
    this.ejercicio = ejercicio;
    this.definiciones = definiciones;
  }

  /**
   * Such as {@code una mesa (mesas › mesa-1): fecha 2016-10-10, que cuenta}.
   *
   * @param hallado a fact, a value or a collection of values
   * @return null of a value that is no number, which says nothing without the rule
   */
  public @Nullable Texto de(Object hallado) {
    if (hallado instanceof Number cifra) {
      return cifra.doubleValue() == 0 ? null : CIFRA.con("cifra", cifra);
    }
    boolean esHecho = hallado instanceof Hecho;
    return esHecho || EnPalabras.esDefinido(hallado)
        ? new Texto(en(Idioma.ES, hallado), en(Idioma.EN, hallado))
        : null;
  }

  private String en(Idioma idioma, Object hallado) {
    Class<?> clase = hallado.getClass();
    String lugar = hallado instanceof Hecho hecho ? lugar(hecho.ruta()) : "";
    Set<String> dichos = new HashSet<>(List.of("", lugar.substring(lugar.lastIndexOf(' ') + 1)));
    List<String> datos = new ArrayList<>();
    EnPalabras.campos(hallado)
        .forEach(
            (campo, valor) -> {
              if (valor instanceof Boolean afirmado) {
                datos.add(afirmacion(idioma, clase, campo, afirmado));
              } else if (dichos.add(valor(idioma, valor)) || !DE_SU_NOMBRE.contains(campo)) {
                datos.add(nombre(idioma, clase, campo) + " " + valor(idioma, valor));
              }
            });
    return nombre(idioma, clase)
        + (lugar.isEmpty() ? "" : " (" + lugar + ")")
        + (datos.isEmpty() ? "" : ": " + String.join(", ", datos));
  }

  private String lugar(String ruta) {
    Sitio sitio = Sitio.en(ejercicio, ruta);
    return sitio == null ? "" : sitio.nombrado(ejercicio);
  }

  private String nombre(Idioma idioma, Class<?> clase) {
    if (Hecho.class.isAssignableFrom(clase)) {
      return idioma == Idioma.ES
          ? Vocabulario.leido(clase).get(0)
          : Vocabulario.enIngles(clase).orElseGet(clase::getSimpleName);
    }
    String definido =
        requireNonNullElseGet(
            definiciones.apply(clase.getSimpleName()), () -> palabras(clase.getSimpleName()));
    return DEFINIDO.con("nombre", definido).en(idioma);
  }

  private static String nombre(Idioma idioma, Class<?> clase, String campo) {
    List<String> formas =
        idioma == Idioma.ES ? Vocabulario.leido(clase, campo) : Vocabulario.enIngles(clase, campo);
    return formas.isEmpty() ? palabras(campo) : palabras(formas.get(0));
  }

  private static String afirmacion(Idioma idioma, Class<?> clase, String campo, boolean afirmado) {
    String dicho = nombre(idioma, clase, campo);
    if (afirmado) {
      return dicho;
    }
    if (idioma == Idioma.EN) {
      List<String> formas = Vocabulario.enIngles(clase, campo);
      return formas.size() > 1 ? formas.get(1) : "not " + dicho;
    }
    if (dicho.startsWith("con ")) {
      return "sin " + dicho.substring("con ".length());
    }
    return dicho.startsWith("que ") ? "que no " + dicho.substring("que ".length()) : "no " + dicho;
  }

  private String valor(Idioma idioma, Object valor) {
    if (valor instanceof Collection<?> varios) {
      return varios.stream().map(uno -> valor(idioma, uno)).collect(Collectors.joining(", "));
    }
    if (valor instanceof Map<?, ?> propios) {
      return propios.entrySet().stream()
          .map(propio -> propio.getKey() + " " + valor(idioma, propio.getValue()))
          .collect(Collectors.joining(", "));
    }
    if (valor instanceof Nombrado nombrado) {
      return nombrado.nombre().en(idioma);
    }
    if (valor instanceof EntidadFederativa entidad) {
      return entidad.nombre();
    }
    if (valor instanceof Texto texto) {
      return texto.en(idioma);
    }
    String lugar = valor instanceof String ruta ? lugar(ruta) : "";
    String escrito = EnPalabras.cortado(lugar.isEmpty() ? String.valueOf(valor) : lugar);
    return lugar.isEmpty() && escrito.indexOf(' ') >= 0
        ? CITA.con("texto", escrito).en(idioma)
        : escrito;
  }

  /** The words of a name as programs write it. */
  private static String palabras(String nombre) {
    String separado = MAYUSCULA.matcher(nombre).replaceAll(" ");
    return separado.equals(nombre) ? nombre : separado.toLowerCase(Locale.ROOT);
  }
}
