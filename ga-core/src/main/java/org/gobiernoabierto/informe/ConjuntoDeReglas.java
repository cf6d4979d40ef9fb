package org.gobiernoabierto.informe;

import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * A rule set. Immutable.
 *
 * @param nombre its name
 * @param version its version
 * @param huella SHA-256 of its rules and catalogue, in hexadecimal
 * @param motivo in a report, why it judges the exercise; null elsewhere
 */
public record ConjuntoDeReglas(
    String nombre, String version, String huella, @Nullable Texto motivo) {

  /** One of which it is not said why it judges. */
  public ConjuntoDeReglas(String nombre, String version, String huella) {
    this(nombre, version, huella, null);
  }

  /** The same with why it judges. */
  public ConjuntoDeReglas con(Texto porQue) {
    return new ConjuntoDeReglas(nombre, version, huella, porQue);
  }
}
