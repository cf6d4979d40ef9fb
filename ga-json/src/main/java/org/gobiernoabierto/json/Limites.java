package org.gobiernoabierto.json;

import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;

/**
 * How much a reader accepts from a text that it does not trust. What goes beyond a limit is a fault
 * of the text, never an exception. Immutable and thread-safe.
 *
 * <p>Making one throws {@link IllegalArgumentException} when a limit is less than 1 or more than it
 * can be.
 *
 * @param bytes size of the document in bytes, at most 1 GiB; for text given as a {@code String},
 *     its length in {@code char}s; {@code LIMITE_TAMANO}
 * @param anidamiento objects and lists inside one another, at most 1,000; {@code
 *     LIMITE_ANIDAMIENTO}
 * @param texto length of one string or member name in {@code char}s; {@code LIMITE_TEXTO}
 * @param numero digits of one number, as written and written out in full; {@code LIMITE_NUMERO}
 * @param elementos elements of one list, or members of one object; {@code LIMITE_LISTA}
 * @param fallas faults reported; {@code DEMASIADAS_FALLAS} tells how many more there are
 * @param operaciones work of one reading: one for each {@code char} of the text and a hundred for
 *     each fault that a {@linkplain LectorDeEjercicios#revisando revision} finds, reported or not;
 *     {@code LIMITE_OPERACIONES}. What else is done is at most proportional to these
 */
public record Limites(
    int bytes, int anidamiento, int texto, int numero, int elementos, int fallas, int operaciones) {

  private static final int OPERACIONES = 100_000_000;

  /** Safe for texts from anybody: 16 MiB, 64 levels, strings of 1 MiB, 1,000 faults. */
  public static final Limites PREDETERMINADOS =
      new Limites(16 << 20, 64, 1 << 20, 1_000, 100_000, 1_000);

  private static final int BYTES_COMO_MAXIMO = 1 << 30;
  static final int ANIDAMIENTO_COMO_MAXIMO = 1_000;

  public Limites {
    entre(bytes, BYTES_COMO_MAXIMO, "bytes");
    entre(anidamiento, ANIDAMIENTO_COMO_MAXIMO, "anidamiento");
    entre(texto, Integer.MAX_VALUE, "texto");
    entre(numero, Integer.MAX_VALUE, "numero");
    entre(elementos, Integer.MAX_VALUE, "elementos");
    entre(fallas, Integer.MAX_VALUE, "fallas");
    entre(operaciones, Integer.MAX_VALUE, "operaciones");
  }

  /**
   * With a hundred million operations.
   *
   * @throws IllegalArgumentException when a limit is less than 1 or more than it can be
   */
  public Limites(int bytes, int anidamiento, int texto, int numero, int elementos, int fallas) {
    this(bytes, anidamiento, texto, numero, elementos, fallas, OPERACIONES);
  }

  private static void entre(int valor, int maximo, String nombre) {
    if (valor < 1 || valor > maximo) {
      throw new ArgumentoException(
          new Texto(
                  "El límite «{nombre}» debe estar entre 1 y {maximo}; es {valor}",
                  "The limit “{nombre}” must be between 1 and {maximo}; it is {valor}")
              .con("nombre", nombre, "maximo", maximo, "valor", valor));
    }
  }
}
