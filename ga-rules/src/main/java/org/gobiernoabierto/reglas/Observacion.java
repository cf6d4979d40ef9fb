package org.gobiernoabierto.reglas;

import java.time.LocalDate;
import org.gobiernoabierto.reglas.catalogo.Variante;
import org.jspecify.annotations.Nullable;

/** What a rule said was missing, unappraised or worth a warning. */
record Observacion(Variante variante, String ruta, @Nullable LocalDate vence, Object[] datos) {}
