package org.gobiernoabierto.ga.formato.dibujo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.gobiernoabierto.modelo.Actualizacion;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.ElementosDelPlan;
import org.gobiernoabierto.modelo.ElementosDelPlan.Elemento;
import org.jspecify.annotations.Nullable;

/** The elements of a plan of which the dashboard, up to a day, gives evidence. */
final class Evidencias {

  private final Set<Elemento> conEvidencia = new HashSet<>();

  Evidencias(EjercicioLocal ejercicio, LocalDate corte) {
    if (ejercicio.seguimiento() == null || ejercicio.seguimiento().tablero() == null) {
      return;
    }
    ElementosDelPlan elementos = ElementosDelPlan.de(ejercicio.plan());
    for (Actualizacion actualizacion : ejercicio.seguimiento().tablero().actualizaciones()) {
      if (actualizacion.fecha() != null && !actualizacion.fecha().isAfter(corte)) {
        actualizacion.avances().forEach(avance -> anotar(avance, elementos));
      }
    }
  }

  private void anotar(Avance avance, ElementosDelPlan elementos) {
    @Nullable Elemento elemento = elementos.buscar(avance.elemento());
    if (elemento != null && avance.evidencia() != null) {
      conEvidencia.add(elemento);
    }
  }

  boolean hay(String compromiso, String id) {
    return conEvidencia.contains(new Elemento(compromiso, id));
  }
}
