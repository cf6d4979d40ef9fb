package org.gobiernoabierto.jackson;

import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/** What a host's parser read is no exercise, or no dispensations: Jackson's exception for it. */
public final class FallasException extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  private final transient List<Falla> fallas;

  FallasException(
      JsonParser parser, Class<?> clase, List<Falla> fallas, @Nullable Throwable causa) {
    super(parser, mensaje(fallas), lugar(fallas.get(0)));
    _targetType = clase;
    this.fallas = List.copyOf(fallas);
    if (causa != null) {
      addSuppressed(causa);
    }
  }

  /**
   * Every fault, at least one, in the order of their places in the text; without line and column
   * where the parser does not tell places, as of a tree. Not kept by serialization.
   */
  public List<Falla> fallas() {
    return fallas;
  }

  private static String mensaje(List<Falla> fallas) {
    Falla primera = fallas.get(0);
    return "Fallas: %d. La primera, en «%s»: %s %s"
        .formatted(fallas.size(), primera.ruta(), primera.codigo(), primera.mensaje().es());
  }

  private static TokenStreamLocation lugar(Falla primera) {
    Integer linea = primera.linea();
    Integer columna = primera.columna();
    return linea == null || columna == null
        ? TokenStreamLocation.NA
        : new TokenStreamLocation(ContentReference.rawReference(true, null), -1, linea, columna);
  }
}
