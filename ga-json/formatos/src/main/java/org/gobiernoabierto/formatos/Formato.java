package org.gobiernoabierto.formatos;

import java.util.ServiceLoader;

/**
 * A way to show something: {@link Evaluado}, {@link Plazos}, {@link AvanceDelPlan} or a {@link
 * org.gobiernoabierto.informe.CatalogoDeRequisitos}. Implementations are found by {@link
 * ServiceLoader} (see {@link Formatos}), need a public constructor without parameters, and are
 * thread-safe; the same thing asked for in the same way is always the same bytes.
 *
 * @param <T> what it shows
 */
public interface Formato<T> {

  /** What it shows. */
  Class<T> de();

  /** By what name it is asked for, in small letters, as in {@code --formato markdown}. */
  String nombre();

  /** Its media type, with the encoding where it is text. */
  String tipo();

  /** The thing in this format. */
  byte[] escribir(T cosa, Pedido pedido);
}
