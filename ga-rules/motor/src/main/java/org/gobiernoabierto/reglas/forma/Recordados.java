package org.gobiernoabierto.reglas.forma;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.gobiernoabierto.modelo.EjercicioLocal;

/**
 * Some of the exercises that were seen last, by identity and without keeping them alive. May forget
 * any. Thread-safe.
 */
final class Recordados {

  private static final int CUANTOS = 64;

  private final AtomicReferenceArray<WeakReference<EjercicioLocal>> lugares =
      new AtomicReferenceArray<>(CUANTOS);

  boolean contiene(EjercicioLocal ejercicio) {
    WeakReference<EjercicioLocal> recordado = lugares.get(lugar(ejercicio));
    return recordado != null && recordado.refersTo(ejercicio);
  }

  void agregar(EjercicioLocal ejercicio) {
    lugares.set(lugar(ejercicio), new WeakReference<>(ejercicio));
  }

  private static int lugar(EjercicioLocal ejercicio) {
    return System.identityHashCode(ejercicio) % CUANTOS;
  }
}
