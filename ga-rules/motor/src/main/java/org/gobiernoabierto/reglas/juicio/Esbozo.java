package org.gobiernoabierto.reglas.juicio;

import java.time.LocalDate;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Severidad;
import org.jspecify.annotations.Nullable;

/** A finding that is not put into words yet. */
record Esbozo(
    String clave,
    Severidad severidad,
    String ruta,
    Texto mensaje,
    Texto remedio,
    @Nullable LocalDate vence,
    Object[] datos) {}
