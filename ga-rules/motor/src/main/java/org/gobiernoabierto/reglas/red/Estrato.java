package org.gobiernoabierto.reglas.red;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.ReglaException;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.jspecify.annotations.Nullable;

/** Rules none of which looks at what another of them makes. Thread-safe. */
final class Estrato {

  private final List<Regla> sinSesion;
  private final List<Rule> conSesion;
  private final @Nullable ReglasEnSesion enSesion;
  private final Map<String, Class<?>> definidos;

  /**
   * @param admitidas rules that may be applied without a session, if they can
   * @param definidos what each definition makes, by its name
   */
  Estrato(
      List<Rule> reglas,
      List<Model> modelos,
      Predicate<Rule> admitidas,
      Plano plano,
      Map<String, Class<?>> definidos) {
    this.definidos = definidos;
    sinSesion = new ArrayList<>();
    conSesion = new ArrayList<>();
    for (Rule regla : reglas) {
      if (admitidas.test(regla) && Entendidas.incluye(regla)) {
        sinSesion.add(new Regla(regla, plano));
      } else {
        conSesion.add(regla);
      }
    }
    sinSesion.sort(Comparator.comparing(Regla::nombre));
    enSesion = conSesion.isEmpty() ? null : new ReglasEnSesion(conSesion, modelos);
  }

  private Estrato(Estrato todo, Predicate<String> cuales, List<Model> modelos) {
    definidos = todo.definidos;
    sinSesion = todo.sinSesion.stream().filter(r -> cuales.test(r.nombre())).toList();
    conSesion = todo.conSesion.stream().filter(r -> cuales.test(r.getName())).toList();
    enSesion = conSesion.isEmpty() ? null : new ReglasEnSesion(conSesion, modelos);
  }

  /** Only the rules of some names. */
  Estrato con(Predicate<String> cuales, List<Model> modelos) {
    return new Estrato(this, cuales, modelos);
  }

  List<Regla> sinSesion() {
    return sinSesion;
  }

  /**
   * What the rules insert goes to the memory's insertions.
   *
   * @param hechos the same as the memory's
   * @throws ReglaException when a rule fails, or inserts what its name does not say
   */
  void aplicar(Memoria memoria, List<Object> hechos, Juicio juicio) {
    for (int i = 0; i < sinSesion.size(); i++) {
      aplicar(sinSesion.get(i), memoria);
    }
    enSesion(memoria, hechos, juicio);
  }

  /** As {@link #aplicar(Memoria, List, Juicio)}, telling {@code testigo} of each rule. */
  void aplicar(Memoria memoria, List<Object> hechos, Juicio juicio, Testigo testigo) {
    for (Regla regla : sinSesion) {
      List<List<Object>> anotadas = new ArrayList<>();
      memoria.anotadas = anotadas;
      long inicio = System.nanoTime();
      aplicar(regla, memoria);
      long nanos = System.nanoTime() - inicio;
      anotadas.forEach(de -> testigo.hablo(new Coincidencia(regla.nombre(), de)));
      testigo.tardo(regla.nombre(), nanos);
    }
    enSesion(memoria, hechos, juicio).forEach(testigo::hablo);
  }

  private void aplicar(Regla regla, Memoria memoria) {
    List<Object> hechas = memoria.inserciones.hechas();
    int primera = hechas.size();
    regla.aplicar(memoria);
    if (hechas.size() > primera) {
      comprobar(regla.nombre(), hechas.subList(primera, hechas.size()));
    }
  }

  private List<Coincidencia> enSesion(Memoria memoria, List<Object> hechos, Juicio juicio) {
    if (enSesion == null) {
      return List.of();
    }
    List<Coincidencia> hechas = new ArrayList<>();
    List<Coincidencia> coincidencias = enSesion.aplicar(hechos, juicio, hechas);
    for (Coincidencia hecha : hechas) {
      comprobar(hecha.regla(), hecha.hechos());
      memoria.inserciones.hechas().addAll(hecha.hechos());
    }
    return coincidencias;
  }

  private void comprobar(String regla, List<Object> hechas) {
    Class<?> tipo = definidos.get(regla);
    for (Object hecha : hechas) {
      if (hecha.getClass() != tipo) {
        throw new ReglaException(
            new Texto(
                    "La regla «{regla}» insertó un {tipo}, que no es lo que su nombre dice",
                    "The rule “{regla}” inserted a {tipo}, which is not what its name says")
                .con("regla", regla, "tipo", hecha.getClass().getSimpleName()));
      }
    }
  }
}
