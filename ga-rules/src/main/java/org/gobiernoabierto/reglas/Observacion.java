package org.gobiernoabierto.reglas;

import java.time.LocalDate;
import org.gobiernoabierto.reglas.catalogo.Variante;
import org.jspecify.annotations.Nullable;

/** Something a rule said of a requirement, other than that it is met or does not apply. */
record Observacion(
    Tipo tipo, Variante variante, String ruta, @Nullable LocalDate vence, Object[] datos) {

  enum Tipo {
    FALTA,
    SIN_VALORAR,
    AVISO,
    INFORME,
    RETRASO
  }
}
