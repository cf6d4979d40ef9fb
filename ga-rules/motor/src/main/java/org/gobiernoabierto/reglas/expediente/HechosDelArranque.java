package org.gobiernoabierto.reglas.expediente;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.CompromisoDeContinuidad;
import org.gobiernoabierto.modelo.Firma;
import org.gobiernoabierto.modelo.ForoInternacional;
import org.gobiernoabierto.modelo.Refrendo;
import org.gobiernoabierto.reglas.hechos.Declaracion;
import org.jspecify.annotations.Nullable;

/** Facts about the start of the exercise (§1). */
final class HechosDelArranque {

  private static final String CONTINUIDAD = "/declaracion/continuidad";
  private static final String FIRMANTES = "/declaracion/firmantes/";
  private static final String REFRENDOS = "/declaracion/refrendos/";
  private static final String FORO = "/declaracion/foro";

  private final Expediente expediente;
  private final Hechos hechos;

  private HechosDelArranque(Expediente expediente, Hechos hechos) {
    this.expediente = expediente;
    this.hechos = hechos;
  }

  static void reunir(Expediente expediente, Hechos hechos) {
    org.gobiernoabierto.modelo.Declaracion declaracion = expediente.ejercicio().declaracion();
    if (declaracion != null) {
      HechosDelArranque paso = new HechosDelArranque(expediente, hechos);
      hechos.parte("/declaracion", 0, declaracion, declaracion, paso::reunir);
    }
  }

  private void reunir(org.gobiernoabierto.modelo.Declaracion declaracion) {
    firmas(declaracion);
    if (!hechos.estaA(declaracion.fecha())) {
      return;
    }
    hechos.agregar(new Declaracion(declaracion));
    hechos.evidencias(declaracion.evidencias(), "/declaracion");
    CompromisoDeContinuidad continuidad = declaracion.continuidad();
    if (continuidad != null) {
      hechos.agregar(new org.gobiernoabierto.reglas.hechos.CompromisoDeContinuidad(continuidad));
      hechos.evidencias(continuidad.evidencias(), CONTINUIDAD);
    }
    List<Refrendo> refrendos = declaracion.refrendos();
    for (int i = 0; i < refrendos.size(); i++) {
      Refrendo refrendo = refrendos.get(i);
      if (hechos.estaA(refrendo.fecha())) {
        hechos.agregar(
            new org.gobiernoabierto.reglas.hechos.Refrendo(
                refrendo, expediente.cuenta(refrendo.fecha()), REFRENDOS, i));
        hechos.evidencias(refrendo.evidencias(), REFRENDOS + i);
      }
    }
    if (declaracion.foro() != null) {
      foro(declaracion.foro(), declaracion.fecha());
    }
  }

  private void firmas(org.gobiernoabierto.modelo.Declaracion declaracion) {
    List<Firma> firmas = declaracion.firmantes();
    for (int i = 0; i < firmas.size(); i++) {
      Firma firma = firmas.get(i);
      LocalDate fecha = oLaDelEvento(firma.fecha(), declaracion.fecha());
      if (fecha != null && expediente.consta(fecha) && expediente.constaOFalta(firma.fecha())) {
        hechos.agregar(
            new org.gobiernoabierto.reglas.hechos.Firma(
                firma,
                fecha,
                expediente.sectorVisto(firma.actor()),
                requireNonNull(expediente.nombre(firma.actor())),
                FIRMANTES,
                i));
      }
    }
  }

  private void foro(ForoInternacional foro, @Nullable LocalDate firma) {
    LocalDate fecha = oLaDelEvento(foro.fecha(), firma);
    if (fecha != null && expediente.consta(fecha)) {
      hechos.agregar(new org.gobiernoabierto.reglas.hechos.ForoInternacional(foro, fecha));
      hechos.evidencias(foro.evidencias(), FORO);
    }
  }

  private static @Nullable LocalDate oLaDelEvento(
      @Nullable LocalDate propia, @Nullable LocalDate evento) {
    return propia == null ? evento : propia;
  }
}
