package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;

/** A dated act of steps 2 to 6 that happened by the date of the evaluation. */
record Acto(Etapa etapa, LocalDate fecha, String ruta) {}
