package org.gobiernoabierto.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.FallaBuilder;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a text says is not known, wherever it says it. In the exercise all of it stands in one list;
 * faults of that list are told where the text has what they are about.
 */
final class PorSaber {

  private static final Pattern ENTRADA = Pattern.compile("/desconocidos/([0-9]{1,9})(/.*)?");
  private static final Pattern NO_HUBO = Pattern.compile("/noHubo/([0-9]{1,9})");
  private static final String LUGAR = "/lugar";
  private static final Set<String> SIN_LUGAR = Set.of("RUTA_DESCONOCIDA", "LUGAR_INEXISTENTE");

  private static final Texto SEGUIDOS = new Texto("{mensaje}{sugerencia}", "{mensaje}{sugerencia}");

  private final Set<String> soloPunteros = new HashSet<>();
  private final List<Desconocido> deOtrosLugares = new ArrayList<>();
  private final List<String> rutas = new ArrayList<>();
  private @Nullable EjercicioLocal ejercicio;
  private @Nullable LugarParecido parecidos;

  /** An element of the exercise's own list that is the pointer alone. */
  void puntero(String ruta) {
    soloPunteros.add(ruta);
  }

  /**
   * @param ruta where the text says it
   */
  void agregar(Desconocido desconocido, String ruta) {
    deOtrosLugares.add(desconocido);
    rutas.add(ruta);
  }

  /** The exercise, with everything in its list. */
  EjercicioLocal completar(EjercicioLocal leido) {
    ejercicio = leido;
    if (!deOtrosLugares.isEmpty()) {
      List<Desconocido> todos = new ArrayList<>(leido.desconocidos());
      todos.addAll(deOtrosLugares);
      ejercicio = EjercicioLocalBuilder.builder(leido).desconocidos(todos).build();
    }
    parecidos = new LugarParecido(ejercicio);
    return ejercicio;
  }

  /** Where in the text the place of a fault is. */
  String enElTexto(String ruta) {
    Matcher entrada = ENTRADA.matcher(ruta);
    if (ejercicio == null || !entrada.matches()) {
      return ruta;
    }
    String resto = entrada.group(2) == null ? "" : entrada.group(2);
    String dentro = resto.equals(LUGAR) ? "" : resto;
    String entera = ruta.substring(0, ruta.length() - resto.length());
    int otro = Integer.parseInt(entrada.group(1)) - propios(ejercicio);
    if (otro >= 0 && otro < rutas.size()) {
      return rutas.get(otro) + dentro;
    }
    return soloPunteros.contains(entera) ? entera + dentro : ruta;
  }

  /**
   * Tells what the exercise's own list says that does not fit the place it says it of.
   *
   * @param destino takes a fault, and says whether to go on
   */
  void revisar(Predicate<Falla> destino) {
    if (ejercicio != null) {
      RevisionDeDesconocidos.revisar(ejercicio, propios(ejercicio), destino);
    }
  }

  private int propios(EjercicioLocal ejercicio) {
    return ejercicio.desconocidos().size() - deOtrosLugares.size();
  }

  /**
   * The fault as the text has it: where it is, and with the place that may have been meant. One
   * that has its line has been so already.
   */
  Falla enElTexto(Falla falla) {
    if (ejercicio == null || falla.linea() != null) {
      return falla;
    }
    Texto mensaje =
        puntero(falla, ejercicio)
            .flatMap(requireNonNull(parecidos)::de)
            .map(parecido -> CodigoDeFalla.sugerencia(parecido))
            .map(s -> SEGUIDOS.con("mensaje", falla.mensaje(), "sugerencia", s))
            .orElse(falla.mensaje());
    return FallaBuilder.from(falla).with(f -> f.ruta(enElTexto(falla.ruta())).mensaje(mensaje));
  }

  /** The pointer of which it is told that it leads nowhere. */
  private static Optional<String> puntero(Falla falla, EjercicioLocal ejercicio) {
    if (!SIN_LUGAR.contains(falla.codigo())) {
      return Optional.empty();
    }
    Matcher entrada = ENTRADA.matcher(falla.ruta());
    if (entrada.matches()) {
      return elemento(ejercicio.desconocidos(), entrada).map(Desconocido::lugar);
    }
    Matcher noHubo = NO_HUBO.matcher(falla.ruta());
    return noHubo.matches() ? elemento(ejercicio.noHubo(), noHubo) : Optional.empty();
  }

  private static <E> Optional<E> elemento(List<E> lista, Matcher ruta) {
    int indice = Integer.parseInt(ruta.group(1));
    return indice < lista.size() ? Optional.ofNullable(lista.get(indice)) : Optional.empty();
  }
}
