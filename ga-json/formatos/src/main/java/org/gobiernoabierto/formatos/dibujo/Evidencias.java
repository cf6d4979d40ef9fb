package org.gobiernoabierto.formatos.dibujo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Actualizacion;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.ElementosDelPlan;
import org.gobiernoabierto.modelo.ElementosDelPlan.Elemento;
import org.gobiernoabierto.modelo.Producto;
import org.jspecify.annotations.Nullable;

/** Of which elements of a plan there is evidence up to a day. */
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

  /** Whether the activity itself has evidence of that day or before. */
  static boolean consta(Actividad actividad, LocalDate corte) {
    return actividad.evidencias().stream()
        .map(evidencia -> evidencia.fecha() == null ? actividad.cumplida() : evidencia.fecha())
        .anyMatch(dia -> dia != null && !dia.isAfter(corte));
  }

  /** Whether the product was delivered by that day and is published. */
  static boolean consta(Producto producto, LocalDate corte) {
    return producto.url() != null
        && producto.entregado() != null
        && !producto.entregado().isAfter(corte);
  }

  /** Whether the dashboard gives evidence of an element of a commitment. */
  boolean hay(String compromiso, String id) {
    return conEvidencia.contains(new Elemento(compromiso, id));
  }
}
