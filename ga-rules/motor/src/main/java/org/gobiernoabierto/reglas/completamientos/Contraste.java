package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.reglas.juicio.Sentencia;
import org.jspecify.annotations.Nullable;

/**
 * What makes the difference where completions lead to different results.
 *
 * @param ejemplos one for each result; the first two differ in one place only, the pivot, and if it
 *     holds days, by one day
 * @param pivote the number of that place; null where all examples lead to the same
 * @param tramos the days that the pivot can hold, by what they lead to; empty if it holds no day or
 *     if they are too many to try them
 */
record Contraste(List<Ejemplo> ejemplos, @Nullable Integer pivote, List<Tramo> tramos) {

  /**
   * Days that the pivot can hold.
   *
   * @param todos whether nothing changes between them
   */
  record DiasDelPivote(List<LocalDate> dias, boolean todos) {}

  /** Days in a row that lead to the same. */
  record Tramo(LocalDate desde, LocalDate hasta, Resultado resultado) {}

  /**
   * @param ejemplos two or more, with different results
   * @param juzgar what becomes of a choice
   * @param dias the days that a place can hold, of those that make a difference
   */
  static Contraste de(
      List<Ejemplo> ejemplos,
      Function<List<@Nullable Object>, Sentencia> juzgar,
      IntFunction<DiasDelPivote> dias) {
    return new Busca(juzgar, ejemplos).contraste(dias);
  }

  /** Two examples on their way to each other. */
  private static final class Busca {

    private final Function<List<@Nullable Object>, Sentencia> juzgar;
    private final List<Ejemplo> otros;
    private Ejemplo uno;
    private Ejemplo otro;

    Busca(Function<List<@Nullable Object>, Sentencia> juzgar, List<Ejemplo> ejemplos) {
      this.juzgar = juzgar;
      otros = new ArrayList<>(ejemplos);
      uno = ejemplos.get(0);
      otro = ejemplos.get(1);
    }

    Contraste contraste(IntFunction<DiasDelPivote> dias) {
      int pivote = acercarLugares();
      acercarDias(pivote);
      otros.removeIf(e -> e.resultado() == uno.resultado() || e.resultado() == otro.resultado());
      List<Tramo> tramos = tramos(pivote, dias.apply(pivote));
      List<Ejemplo> todos = new ArrayList<>(List.of(uno, otro));
      otros.forEach(lejano -> todos.add(cercano(lejano)));
      return new Contraste(List.copyOf(todos), pivote, tramos);
    }

    /** The same result with as little that is not as in the first one as is found. */
    private Ejemplo cercano(Ejemplo lejano) {
      Ejemplo cercano = lejano;
      List<Integer> distintos = distintos(lejano);
      for (int parte = (distintos.size() + 1) / 2; parte > 0; parte = parte / 2) {
        for (int i = 0; i < distintos.size(); ) {
          List<Integer> quitados = distintos.subList(i, Math.min(i + parte, distintos.size()));
          List<@Nullable Object> eleccion = new ArrayList<>(cercano.eleccion());
          quitados.forEach(lugar -> eleccion.set(lugar, uno.eleccion().get(lugar)));
          Ejemplo nuevo = new Ejemplo(eleccion, juzgar.apply(eleccion));
          if (nuevo.resultado() == lejano.resultado()) {
            cercano = nuevo;
            quitados.clear();
          } else {
            i += parte;
          }
        }
      }
      return cercano;
    }

    private List<Integer> distintos(Ejemplo deUno) {
      List<Integer> distintos = new ArrayList<>();
      for (int i = 0; i < uno.eleccion().size(); i++) {
        if (!Objects.equals(uno.eleccion().get(i), deUno.eleccion().get(i))) {
          distintos.add(i);
        }
      }
      return distintos;
    }

    private int acercarLugares() {
      List<Integer> distintos = distintos(otro);
      while (distintos.size() > 1) {
        List<Integer> mitad = distintos.subList(0, distintos.size() / 2);
        List<@Nullable Object> medio = new ArrayList<>(uno.eleccion());
        for (int i : mitad) {
          medio.set(i, otro.eleccion().get(i));
        }
        distintos = probar(medio) ? distintos.subList(mitad.size(), distintos.size()) : mitad;
      }
      return distintos.get(0);
    }

    private void acercarDias(int pivote) {
      while (uno.eleccion().get(pivote) instanceof LocalDate desde
          && otro.eleccion().get(pivote) instanceof LocalDate hasta
          && Math.abs(ChronoUnit.DAYS.between(desde, hasta)) > 1) {
        probar(con(pivote, desde.plusDays(ChronoUnit.DAYS.between(desde, hasta) / 2)));
      }
    }

    private List<@Nullable Object> con(int pivote, LocalDate dia) {
      List<@Nullable Object> eleccion = new ArrayList<>(uno.eleccion());
      eleccion.set(pivote, dia);
      return eleccion;
    }

    /** Whether a choice between the two leads to what the first does; it takes its place then. */
    private boolean probar(List<@Nullable Object> medio) {
      Ejemplo nuevo = new Ejemplo(medio, juzgar.apply(medio));
      boolean comoUno = nuevo.resultado() == uno.resultado();
      if (comoUno) {
        uno = nuevo;
      } else {
        otro = nuevo;
      }
      return comoUno;
    }

    private List<Tramo> tramos(int pivote, DiasDelPivote dias) {
      TreeMap<LocalDate, Resultado> porDia = new TreeMap<>();
      for (LocalDate dia : dias.dias()) {
        List<@Nullable Object> eleccion = con(pivote, dia);
        Ejemplo suyo = new Ejemplo(eleccion, juzgar.apply(eleccion));
        porDia.put(dia, suyo.resultado());
        anotar(suyo);
      }
      if (porDia.isEmpty() || !dias.todos()) {
        return List.of();
      }
      for (Ejemplo ejemplo : List.of(uno, otro)) {
        if (ejemplo.eleccion().get(pivote) instanceof LocalDate dia) {
          porDia.put(dia, ejemplo.resultado());
        }
      }
      List<Tramo> tramos = new ArrayList<>();
      porDia.forEach(
          (dia, resultado) -> {
            int ultimo = tramos.size() - 1;
            if (ultimo >= 0 && tramos.get(ultimo).resultado() == resultado) {
              tramos.set(ultimo, new Tramo(tramos.get(ultimo).desde(), dia, resultado));
            } else {
              tramos.add(new Tramo(dia, dia, resultado));
            }
          });
      return tramos;
    }

    private void anotar(Ejemplo ejemplo) {
      if (ejemplo.resultado() != uno.resultado()
          && ejemplo.resultado() != otro.resultado()
          && otros.stream().noneMatch(e -> e.resultado() == ejemplo.resultado())) {
        otros.add(ejemplo);
      }
    }
  }
}
