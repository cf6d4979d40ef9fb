package org.gobiernoabierto.reglas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.gobiernoabierto.reglas.hechos.Juicio;
import org.jspecify.annotations.Nullable;

/** Rules none of which looks at what another of them makes. Thread-safe. */
final class Estrato {

  private final List<Regla> sinSesion = new ArrayList<>();
  private final @Nullable ReglasEnSesion enSesion;

  /**
   * @param admitidas rules that may be applied without a session, if they can
   */
  Estrato(List<Rule> reglas, List<Model> modelos, Predicate<Rule> admitidas, Plano plano) {
    List<Rule> conSesion = new ArrayList<>();
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

  List<Regla> sinSesion() {
    return sinSesion;
  }

  /**
   * @param hechos the same as the memory's
   * @param hechas where what the rules insert goes, with the rule that did
   */
  void aplicar(Memoria memoria, List<Object> hechos, Juicio juicio, List<Coincidencia> hechas) {
    for (int i = 0; i < sinSesion.size(); i++) {
      Regla regla = sinSesion.get(i);
      regla.aplicar(memoria);
      recoger(memoria, regla, hechas);
    }
    if (enSesion != null) {
      enSesion.aplicar(hechos, juicio, hechas);
    }
  }

  /** As {@link #aplicar(Memoria, List, Juicio, List)}, telling {@code testigo} of each rule. */
  void aplicar(
      Memoria memoria,
      List<Object> hechos,
      Juicio juicio,
      List<Coincidencia> hechas,
      Testigo testigo) {
    for (Regla regla : sinSesion) {
      List<List<Object>> anotadas = new ArrayList<>();
      memoria.anotadas = anotadas;
      long inicio = System.nanoTime();
      regla.aplicar(memoria);
      long nanos = System.nanoTime() - inicio;
      recoger(memoria, regla, hechas);
      anotadas.forEach(de -> testigo.hablo(new Coincidencia(regla.nombre(), de)));
      testigo.tardo(regla.nombre(), nanos);
    }
    if (enSesion != null) {
      enSesion.aplicar(hechos, juicio, hechas).forEach(testigo::hablo);
    }
  }

  private static void recoger(Memoria memoria, Regla regla, List<Coincidencia> hechas) {
    if (memoria.inserciones.ninguna()) {
      return;
    }
    for (Object hecha : memoria.inserciones.tomar()) {
      hechas.add(new Coincidencia(regla.nombre(), List.of(hecha)));
    }
  }
}
