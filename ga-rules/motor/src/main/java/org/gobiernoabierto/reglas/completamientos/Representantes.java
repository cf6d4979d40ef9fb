package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.gobiernoabierto.reglas.juicio.Sentencia;
import org.jspecify.annotations.Nullable;

/**
 * Of what one place can hold, some that stand for the others, which lead to alike sentences while
 * nothing else changes. Not thread-safe.
 */
final class Representantes {

  private final List<@Nullable Object> elegidos = new ArrayList<>();

  /** What becomes of what a place may hold. */
  @FunctionalInterface
  interface Prueba {

    /** Null when no more is to be tried. */
    @Nullable Sentencia con(@Nullable Object contenido);
  }

  List<@Nullable Object> elegidos() {
    return elegidos;
  }

  void agregar(@Nullable Object contenido) {
    if (elegidos.stream().noneMatch(otro -> Eleccion.sonElMismo(otro, contenido))) {
      elegidos.add(contenido);
    }
  }

  /** The first of all that lead to the same findings. */
  void deCadaHallazgo(List<@Nullable Object> contenidos, Prueba prueba) {
    List<Sentencia> distintas = new ArrayList<>();
    for (Object contenido : contenidos) {
      Sentencia suya = prueba.con(contenido);
      if (suya == null) {
        return;
      }
      if (distintas.stream().noneMatch(otra -> Parecido.hallanLoMismo(suya, otra))) {
        distintas.add(suya);
        agregar(contenido);
      }
    }
  }

  /**
   * The first and the last day of each stretch in which all days lead to alike sentences. It is
   * looked for by halves.
   *
   * @param dias not empty
   * @param cortes days on which a stretch is likely to end
   */
  void deCadaTramo(NavigableSet<LocalDate> dias, Collection<LocalDate> cortes, Prueba prueba) {
    new Tramos(List.copyOf(dias), prueba).partir(cortes);
  }

  private final class Tramos {

    private final List<LocalDate> dias;
    private final Prueba prueba;
    private final @Nullable Sentencia[] sentencias;

    Tramos(List<LocalDate> dias, Prueba prueba) {
      this.dias = dias;
      this.prueba = prueba;
      sentencias = new Sentencia[dias.size()];
    }

    void partir(Collection<LocalDate> cortes) {
      NavigableSet<Integer> puntos = new TreeSet<>(List.of(0, dias.size() / 2, dias.size() - 1));
      for (LocalDate corte : cortes) {
        int punto = dias.indexOf(corte);
        if (punto >= 0) {
          puntos.add(punto);
        }
      }
      agregar(dias.get(0));
      agregar(dias.get(dias.size() - 1));
      int desde = 0;
      for (int hasta : puntos) {
        if (!partir(desde, (desde + hasta) / 2) || !partir((desde + hasta) / 2, hasta)) {
          return;
        }
        desde = hasta;
      }
    }

    /** Whether more is to be tried. */
    private boolean partir(int desde, int hasta) {
      Sentencia una = sentencia(desde);
      Sentencia otra = sentencia(hasta);
      if (una == null || otra == null) {
        return false;
      }
      if (Parecido.enDias(una, dias.get(desde), otra, dias.get(hasta))) {
        return true;
      }
      if (hasta - desde == 1) {
        agregar(dias.get(desde));
        agregar(dias.get(hasta));
        return true;
      }
      int medio = (desde + hasta) / 2;
      return partir(desde, medio) && partir(medio, hasta);
    }

    private @Nullable Sentencia sentencia(int punto) {
      Sentencia suya = sentencias[punto];
      if (suya == null) {
        suya = prueba.con(dias.get(punto));
        sentencias[punto] = suya;
      }
      return suya;
    }
  }
}
