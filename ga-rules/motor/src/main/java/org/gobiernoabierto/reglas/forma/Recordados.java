package org.gobiernoabierto.reglas.forma;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/**
 * Some of the exercises that were seen last, by identity and without keeping them alive. May forget
 * any. Thread-safe.
 */
final class Recordados {

  private static final int CUANTOS = 64;

  private final AtomicReferenceArray<WeakReference<EjercicioLocal>> lugares =
      new AtomicReferenceArray<>(CUANTOS);
  private volatile @Nullable WeakReference<EjercicioLocal> ultimo;

  boolean contiene(EjercicioLocal ejercicio) {
    WeakReference<EjercicioLocal> recordado = lugares.get(lugar(ejercicio));
    return recordado != null && recordado.refersTo(ejercicio);
  }

  void agregar(EjercicioLocal ejercicio) {
    WeakReference<EjercicioLocal> recordado = new WeakReference<>(ejercicio);
    lugares.set(lugar(ejercicio), recordado);
    if (ejercicio.desconocidos().isEmpty()) {
      ultimo = recordado;
    }
  }

  /** The last one of which nothing that is missing was excused; null when it is forgotten. */
  @Nullable EjercicioLocal ultimoConocido() {
    WeakReference<EjercicioLocal> recordado = ultimo;
    return recordado == null ? null : recordado.get();
  }

  private static int lugar(EjercicioLocal ejercicio) {
    return System.identityHashCode(ejercicio) % CUANTOS;
  }
}
