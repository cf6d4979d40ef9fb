package org.gobiernoabierto.reglas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules said of one requirement. */
final class Causa {

  final List<Observacion> faltas = new ArrayList<>(0);
  final List<Observacion> sinValorar = new ArrayList<>(0);
  final List<Observacion> avisos = new ArrayList<>(0);
  final List<Observacion> informes = new ArrayList<>(0);
  final List<Observacion> retrasos = new ArrayList<>(0);
  boolean cumple;
  boolean noAplica;
  @Nullable LocalDate desde;

  void cumple(@Nullable LocalDate dia) {
    if (!cumple || dia == null || desde != null && dia.isBefore(desde)) {
      desde = dia;
    }
    cumple = true;
  }
}
