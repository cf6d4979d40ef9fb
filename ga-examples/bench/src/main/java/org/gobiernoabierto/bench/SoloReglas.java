package org.gobiernoabierto.bench;

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
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.TopeDeHallazgos;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.expediente.Lectura;
import org.gobiernoabierto.reglas.juicio.Recolector;
import org.gobiernoabierto.reglas.red.Memoria;
import org.gobiernoabierto.reglas.red.Plano;
import org.gobiernoabierto.reglas.red.Regla;
import org.gobiernoabierto.reglas.red.Reglas;
import org.gobiernoabierto.reglas.repertorio.Aplicables;
import org.gobiernoabierto.reglas.repertorio.Conjunto;
import org.gobiernoabierto.seispasos.SeisPasos2016;

/**
 * What {@link org.gobiernoabierto.reglas.Evaluador} does but for Bean Validation, from the inside:
 * nobody outside could measure the parts. Thread-safe.
 */
public final class SoloReglas {

  private final Aplicables aplicables;

  private SoloReglas(int veces, Predicate<Rule> admitidas) {
    Conjunto guia = Conjunto.de(new SeisPasos2016());
    List<Model> modelos =
        Collections.nCopies(veces, guia.modelos()).stream().flatMap(List::stream).toList();
    Catalogo catalogo = guia.catalogo();
    aplicables =
        aplicables(new Conjunto(catalogo, new Reglas(catalogo, modelos, admitidas), modelos));
  }

  private static Aplicables aplicables(Conjunto guia) {
    return new Aplicables(
        Map.of(guia, LocalDate.of(2016, 1, 1)),
        Parametros.porOmision(),
        List.of(guia.catalogo().conjunto()),
        List.of());
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
    Conjunto guia = Conjunto.de(new SeisPasos2016());
    Lectura lectura = aplicables(guia).lectura();
    List<Object> hechos = new Expediente(ejercicio, fecha, lectura).hechos();
    Recolector recolector = new Recolector(guia.catalogo(), lectura.valores());
    Map<String, Double> tiempos = new LinkedHashMap<>();
    for (Model modelo : guia.modelos()) {
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
