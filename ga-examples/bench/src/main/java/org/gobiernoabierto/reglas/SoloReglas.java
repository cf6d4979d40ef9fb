package org.gobiernoabierto.reglas;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.parametros.Parametros;

/**
 * What {@link Evaluador} does but for Bean Validation, from the inside: nobody outside could
 * measure the parts. Thread-safe.
 */
public final class SoloReglas {

  private static final Parametros PARAMETROS = Parametros.porOmision();

  private final Aplicables aplicables;

  private SoloReglas(int veces, Predicate<Rule> admitidas) {
    List<Model> modelos =
        Collections.nCopies(veces, Conjunto.modelosDeLaGuia()).stream()
            .flatMap(List::stream)
            .toList();
    Catalogo catalogo = Catalogo.deLaGuia();
    Conjunto conjunto = new Conjunto(catalogo, new Reglas(catalogo, modelos, admitidas));
    aplicables = Aplicables.todos(List.of(conjunto), PARAMETROS);
  }

  /** The rules of the guide. */
  public static SoloReglas create() {
    return new SoloReglas(1, regla -> true);
  }

  /** The rules of the guide, as many times over. */
  public static SoloReglas repetidas(int veces) {
    return new SoloReglas(veces, regla -> true);
  }

  /** The rules of the guide, all of them in a session of the engine. */
  public static SoloReglas enSesion() {
    return new SoloReglas(1, regla -> false);
  }

  public Informe evaluar(EjercicioLocal ejercicio, LocalDate fecha) {
    return aplicables.evaluar(ejercicio, fecha, TopeDeHallazgos.PREDETERMINADO, List.of());
  }

  /** Nanoseconds that each rule takes over all facts of an exercise, by name. */
  public static Map<String, Double> porRegla(EjercicioLocal ejercicio, LocalDate fecha) {
    int vueltas = 20_000;
    List<Object> hechos = new Expediente(ejercicio, fecha, PARAMETROS).hechos();
    Recolector recolector = new Recolector(Catalogo.deLaGuia(), PARAMETROS.valores());
    Map<String, Double> tiempos = new LinkedHashMap<>();
    for (Model modelo : Conjunto.modelosDeLaGuia()) {
      for (Rule regla : modelo.getRules()) {
        Plano plano = new Plano();
        Regla una = new Regla(regla, plano);
        plano.terminar();
        tiempos.put(regla.getName(), medida(una, new Memoria(plano, hechos, recolector), vueltas));
      }
    }
    return tiempos;
  }

  /** The least of five, after as many to warm up. */
  private static double medida(Regla regla, Memoria memoria, int vueltas) {
    double menor = Double.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      long inicio = System.nanoTime();
      for (int j = 0; j < vueltas; j++) {
        regla.aplicar(memoria);
      }
      double tiempo = (System.nanoTime() - inicio) / (double) vueltas;
      menor = i < 5 ? menor : Math.min(menor, tiempo);
    }
    return menor;
  }
}
