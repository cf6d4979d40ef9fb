package org.gobiernoabierto.reglas.forma;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Gives each violation a message of its own, which nobody reads: messages are this project's own,
 * in both languages, and made of the templates. Hibernate Validator keeps violations in a hash set,
 * in which those of a list that differ by their index only would be compared with one another.
 */
final class MensajesDistintos implements MessageInterpolator {

  @Override
  public String interpolate(String plantilla, Context contexto) {
    return Integer.toString(System.identityHashCode(contexto));
  }

  @Override
  public String interpolate(String plantilla, Context contexto, Locale idioma) {
    return interpolate(plantilla, contexto);
  }
}
