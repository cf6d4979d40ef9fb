package org.gobiernoabierto.reglas.juicio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.gobiernoabierto.reglas.catalogo.Variante;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule said of a requirement, other than that it is met or does not apply. Equal ones
 * say the same.
 */
record Observacion(
    Tipo tipo, Variante variante, String ruta, @Nullable LocalDate vence, Object[] datos) {

  @Override
  public boolean equals(@Nullable Object otra) {
    return otra instanceof Observacion o
        && tipo == o.tipo
        && variante.equals(o.variante)
        && ruta.equals(o.ruta)
        && Objects.equals(vence, o.vence)
        && Arrays.equals(datos, o.datos);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * variante.hashCode() + ruta.hashCode()) + Arrays.hashCode(datos);
  }

  enum Tipo {
    FALTA,
    SIN_VALORAR,
    INDETERMINABLE,
    AVISO,
    INFORME,
    RETRASO
  }
}
