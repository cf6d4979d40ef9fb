package org.gobiernoabierto.flink;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.gobiernoabierto.reglas.Evaluador;

/**
 * One {@link Evaluador} for all tasks of a task manager that judge by the same reading: the tasks
 * of a job share a class loader, and with it this class. It goes when the last of them ends.
 */
final class EvaluadorCompartido {

  private static final Map<Map<String, String>, EvaluadorCompartido> EN_USO = new HashMap<>();
  private static int hechos;

  private final Evaluador evaluador;
  private int tareas;

  private EvaluadorCompartido(Evaluador evaluador) {
    this.evaluador = evaluador;
  }

  /** The one of a reading, for a task more; each task gives it back with {@link #soltar}. */
  static synchronized Evaluador tomar(Map<String, String> parametros, Supplier<Evaluador> siNoHay) {
    EvaluadorCompartido compartido =
        EN_USO.computeIfAbsent(
            parametros,
            p -> {
              hechos++;
              return new EvaluadorCompartido(siNoHay.get());
            });
    compartido.tareas++;
    return compartido.evaluador;
  }

  /** Gives back what {@link #tomar} gave. */
  static synchronized void soltar(Map<String, String> parametros) {
    EN_USO.computeIfPresent(
        parametros, (p, compartido) -> --compartido.tareas == 0 ? null : compartido);
  }

  /** How many were made so far. */
  static synchronized int hechos() {
    return hechos;
  }

  /** How many there are. */
  static synchronized int enUso() {
    return EN_USO.size();
  }
}
