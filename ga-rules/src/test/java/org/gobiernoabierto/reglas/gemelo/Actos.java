package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Adhesion;
import org.gobiernoabierto.modelo.Convocatoria;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.SesionDelSecretariado;
import org.gobiernoabierto.modelo.Socializacion;
import org.jspecify.annotations.Nullable;

/** Goes over the acts of steps 2 to 6 that have a date. */
final class Actos {

  /** What is done at each act. */
  interface Visita {

    /**
     * An act.
     *
     * @param id its id; null when it has none
     * @param lista where it is or, for an element, the list it is in
     * @param indice its place in the list; negative for no element
     */
    void acto(Etapa etapa, LocalDate fecha, @Nullable String id, String lista, int indice);
  }

  private final Visita visita;

  private Actos(Visita visita) {
    this.visita = visita;
  }

  static void recorrer(EjercicioLocal ejercicio, Visita visita) {
    Actos actos = new Actos(visita);
    if (ejercicio.socializacion() != null) {
      actos.sensibilizacion(ejercicio.socializacion());
    }
    if (ejercicio.secretariado() != null) {
      actos.secretariado(ejercicio.secretariado());
    }
    List<Mesa> mesas = ejercicio.mesas();
    for (int i = 0; i < mesas.size(); i++) {
      actos.acto(Etapa.MESA, mesas.get(i).fecha(), mesas.get(i).id(), "/mesas", i);
    }
    if (ejercicio.plan() != null && ejercicio.plan().lanzamiento() != null) {
      actos.acto(Etapa.LANZAMIENTO, ejercicio.plan().lanzamiento().fecha(), "/plan/lanzamiento");
    }
    if (ejercicio.seguimiento() != null) {
      actos.seguimiento(ejercicio.seguimiento());
    }
  }

  private void sensibilizacion(Socializacion s) {
    for (int i = 0; i < s.convocatorias().size(); i++) {
      Convocatoria c = s.convocatorias().get(i);
      acto(Etapa.SENSIBILIZACION, c.fecha(), c.id(), "/socializacion/convocatorias", i);
    }
    for (int i = 0; i < s.sesiones().size(); i++) {
      SesionDeSensibilizacion sesion = s.sesiones().get(i);
      acto(Etapa.SESION, sesion.fecha(), sesion.id(), "/socializacion/sesiones", i);
    }
    for (int i = 0; i < s.adhesiones().size(); i++) {
      Adhesion adhesion = s.adhesiones().get(i);
      acto(Etapa.SENSIBILIZACION, adhesion.fecha(), null, "/socializacion/adhesiones", i);
    }
  }

  private void secretariado(SecretariadoTecnicoLocal s) {
    if (s.eleccion() != null) {
      acto(Etapa.ELECCION, s.eleccion().fecha(), "/secretariado/eleccion");
    }
    if (s.instalacion() != null) {
      acto(Etapa.INSTALACION, s.instalacion().fecha(), "/secretariado/instalacion");
    }
    if (s.mecanismo() != null) {
      acto(Etapa.ACUERDO, s.mecanismo().fecha(), "/secretariado/mecanismo");
    }
    if (s.agenda() != null) {
      acto(Etapa.ACUERDO, s.agenda().fecha(), "/secretariado/agenda");
    }
    for (int i = 0; i < s.facilitadores().size(); i++) {
      Facilitador f = s.facilitadores().get(i);
      if (f.electoPorElSecretariado()) {
        acto(Etapa.ACUERDO, f.inicio(), f.id(), "/secretariado/facilitadores", i);
      }
    }
    for (int i = 0; i < s.sesiones().size(); i++) {
      SesionDelSecretariado sesion = s.sesiones().get(i);
      acto(Etapa.ACUERDO, sesion.fecha(), sesion.id(), "/secretariado/sesiones", i);
    }
    for (int i = 0; i < s.decisiones().size(); i++) {
      Decision decision = s.decisiones().get(i);
      acto(Etapa.ACUERDO, decision.fecha(), decision.id(), "/secretariado/decisiones", i);
    }
  }

  private void seguimiento(Seguimiento s) {
    if (s.tablero() != null) {
      acto(Etapa.SEGUIMIENTO, s.tablero().fecha(), "/seguimiento/tablero");
    }
    if (s.monitoreo() != null) {
      acto(Etapa.SEGUIMIENTO, s.monitoreo().fecha(), "/seguimiento/monitoreo");
    }
    if (s.evaluacion() != null) {
      acto(Etapa.SEGUIMIENTO, s.evaluacion().fecha(), "/seguimiento/evaluacion");
    }
  }

  private void acto(Etapa etapa, @Nullable LocalDate fecha, String ruta) {
    acto(etapa, fecha, null, ruta, -1);
  }

  private void acto(
      Etapa etapa, @Nullable LocalDate fecha, @Nullable String id, String lista, int indice) {
    if (fecha != null) {
      visita.acto(etapa, fecha, id, lista, indice);
    }
  }
}
