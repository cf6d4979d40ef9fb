package org.gobiernoabierto.idioma;

/** What was given to a method is not what it takes; {@link #getMessage()} is in Spanish. */
public final class ArgumentoException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Texto texto;

  public ArgumentoException(Texto mensaje) {
    super(mensaje.es());
    texto = mensaje;
  }

  public ArgumentoException(Texto mensaje, Throwable causa) {
    super(mensaje.es(), causa);
    texto = mensaje;
  }

  /** The message in both languages; not kept by serialization. */
  public Texto texto() {
    return texto;
  }

  /**
   * The message of any fault, in both languages where it says so and as it is where it does not.
   */
  public static Texto texto(Throwable falla) {
    String mensaje = String.valueOf(falla.getMessage());
    return falla instanceof ArgumentoException dicha ? dicha.texto() : new Texto(mensaje, mensaje);
  }
}
