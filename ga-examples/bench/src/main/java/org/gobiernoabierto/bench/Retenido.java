package org.gobiernoabierto.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.muestras.Muestras;

/**
 * Prints what one {@code Evaluador} keeps, in KiB: heap and metaspace that the first needs with all
 * that it loads, and heap of each further one.
 */
final class Retenido {

  private static final int MAS = 20;

  private Retenido() {}

  public static void main(String[] args) {
    EjercicioLocal ejercicio = Muestras.conforme(1);
    List<Evaluador> evaluadores = new ArrayList<>();
    long antes = usado();
    long metaspace = metaspace();
    evaluadores.add(usado(ejercicio));
    long primero = usado() - antes;
    long clases = metaspace() - metaspace;
    long deUno = usado();
    for (int i = 0; i < MAS; i++) {
      evaluadores.add(usado(ejercicio));
    }
    long cadaOtro = (usado() - deUno) / MAS;
    System.out.println(primero / 1024 + " " + clases / 1024 + " " + cadaOtro / 1024);
    if (evaluadores.size() != MAS + 1) {
      throw new IllegalStateException();
    }
  }

  private static Evaluador usado(EjercicioLocal ejercicio) {
    Evaluador evaluador = Evaluador.create();
    evaluador.evaluar(ejercicio, Muestras.FECHA);
    return evaluador;
  }

  private static long usado() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(zona -> zona.getName().equals("Metaspace"))
        .map(MemoryPoolMXBean::getUsage)
        .mapToLong(uso -> uso.getUsed())
        .sum();
  }
}
