package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment is done, documented so that others can repeat it.
 *
 * @param documento where the method is documented
 * @param licencia licence of that document
 */
@RecordBuilder
public record MetodoAbierto(@Nullable String documento, @Nullable String licencia) {
  public MetodoAbierto {
    documento = Textos.oNulo(documento);
    licencia = Textos.oNulo(licencia);
  }
}
