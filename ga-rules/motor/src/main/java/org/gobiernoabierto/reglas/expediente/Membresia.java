package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gobiernoabierto.modelo.Integrante;
import org.gobiernoabierto.reglas.hechos.Tramo;

/**
 * Who sits in the Secretariat when. A member without a first day is in office from the start, one
 * without a last day until today.
 */
final class Membresia {

  private final List<Integrante> integrantes;
  private final Expediente expediente;

  Membresia(List<Integrante> integrantes, Expediente expediente) {
    this.integrantes = integrantes;
    this.expediente = expediente;
  }

  /** Every stretch of days without a change, from {@code instalacion} on. */
  void tramos(LocalDate instalacion, Hechos hechos) {
    TreeSet<LocalDate> cambios = new TreeSet<>();
    cambios.add(instalacion);
    for (Integrante integrante : integrantes) {
      if (integrante.inicio() != null) {
        cambios.add(integrante.inicio());
      }
      if (integrante.fin() != null) {
        cambios.add(integrante.fin().plusDays(1));
      }
    }
    for (LocalDate inicio : cambios.subSet(instalacion, true, expediente.fecha(), true)) {
      LocalDate cambio = cambios.higher(inicio);
      LocalDate fin =
          cambio == null || cambio.isAfter(expediente.fecha())
              ? expediente.fecha()
              : cambio.minusDays(1);
      hechos.agregar(new Tramo(inicio, fin, enFunciones(inicio)));
    }
  }

  private List<String> enFunciones(LocalDate dia) {
    List<String> enFunciones = new ArrayList<>(integrantes.size());
    for (Integrante integrante : integrantes) {
      if (estaEnFunciones(integrante, dia)) {
        enFunciones.add(integrante.id());
      }
    }
    return enFunciones;
  }

  private static boolean estaEnFunciones(Integrante integrante, LocalDate dia) {
    return (integrante.inicio() == null || !integrante.inicio().isAfter(dia))
        && (integrante.fin() == null || !integrante.fin().isBefore(dia));
  }
}
