package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gobiernoabierto.modelo.Actualizacion;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.Evaluacion;
import org.gobiernoabierto.modelo.EvidenciaPublicada;
import org.gobiernoabierto.modelo.Micrositio;
import org.gobiernoabierto.modelo.Monitoreo;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.Tablero;
import org.gobiernoabierto.reglas.hechos.AvanceDelMonitoreo;
import org.gobiernoabierto.reglas.hechos.Direccion;
import org.gobiernoabierto.reglas.hechos.EntradaDelTablero;
import org.gobiernoabierto.reglas.hechos.NivelDeLogro;
import org.gobiernoabierto.reglas.hechos.PortalDelGarante;
import org.gobiernoabierto.reglas.hechos.ValoracionDelMonitoreo;
import org.jspecify.annotations.Nullable;

/** Facts about follow-up, monitoring and evaluation (§6). */
final class HechosDelSeguimiento {

  private static final String MICROSITIO = "/seguimiento/micrositio";
  private static final String TABLERO = "/seguimiento/tablero";
  private static final String ACTUALIZACIONES = TABLERO + "/actualizaciones/";

  private final Expediente expediente;
  private final Hechos hechos;

  private HechosDelSeguimiento(Expediente expediente, Hechos hechos) {
    this.expediente = expediente;
    this.hechos = hechos;
  }

  static void reunir(Expediente expediente, Hechos hechos) {
    Seguimiento seguimiento = expediente.ejercicio().seguimiento();
    if (seguimiento != null) {
      hechos.agregar(new org.gobiernoabierto.reglas.hechos.Seguimiento(seguimiento));
      HechosDelSeguimiento paso = new HechosDelSeguimiento(expediente, hechos);
      paso.micrositio(seguimiento);
      paso.tablero(seguimiento.tablero());
      paso.monitoreo(seguimiento.monitoreo());
      paso.evaluacion(seguimiento.evaluacion());
    }
  }

  private void micrositio(Seguimiento seguimiento) {
    Direccion portal = Direccion.de(seguimiento.portalDelGarante());
    if (portal != null) {
      hechos.agregar(new PortalDelGarante(portal));
    }
    Micrositio micrositio = seguimiento.micrositio();
    if (micrositio == null || !expediente.constaOFalta(micrositio.fecha())) {
      return;
    }
    hechos.agregar(
        new org.gobiernoabierto.reglas.hechos.Micrositio(
            micrositio, Direccion.de(micrositio.url())));
    if (hechos.interesan(org.gobiernoabierto.reglas.hechos.EvidenciaPublicada.class)) {
      hechos.parte(MICROSITIO, 0, micrositio, micrositio, this::publicadas);
    }
  }

  private void publicadas(Micrositio micrositio) {
    for (int i = 0; i < micrositio.evidencias().size(); i++) {
      EvidenciaPublicada evidencia = micrositio.evidencias().get(i);
      if (hechos.estaA(evidencia.fecha())) {
        hechos.agregar(
            new org.gobiernoabierto.reglas.hechos.EvidenciaPublicada(
                evidencia, Direccion.de(evidencia.url()), MICROSITIO + "/evidencias/", i));
      }
    }
  }

  private void tablero(@Nullable Tablero tablero) {
    if (tablero == null || !hechos.estaA(tablero.fecha())) {
      return;
    }
    hechos.agregar(
        new org.gobiernoabierto.reglas.hechos.Tablero(
            tablero, Direccion.de(tablero.url()), expediente.cuenta(tablero.fecha())));
    if (hechos.interesan(EntradaDelTablero.class)) {
      hechos.parte(TABLERO, 0, tablero, tablero, this::entradas);
    }
    actualizaciones(tablero.actualizaciones());
  }

  private void entradas(Tablero tablero) {
    for (int i = 0; i < tablero.actividades().size(); i++) {
      String entrada = tablero.actividades().get(i);
      hechos.agregar(new EntradaDelTablero(entrada, expediente.elemento(entrada), i));
    }
  }

  private void actualizaciones(List<Actualizacion> actualizaciones) {
    List<Integer> porFecha =
        IntStream.range(0, actualizaciones.size())
            .filter(i -> hechos.estaA(actualizaciones.get(i).fecha()))
            .boxed()
            .sorted(
                Comparator.comparing(
                    i -> actualizaciones.get(i).fecha(),
                    Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    for (int n = 0; n < porFecha.size(); n++) {
      int i = porFecha.get(n);
      Actualizacion actualizacion = actualizaciones.get(i);
      boolean esLaUltima = n + 1 == porFecha.size();
      LocalDate siguiente =
          actualizacion.fecha() == null || esLaUltima
              ? null
              : actualizaciones.get(porFecha.get(n + 1)).fecha();
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.Actualizacion(
              actualizacion, siguiente, ACTUALIZACIONES, i));
      if (hechos.interesan(org.gobiernoabierto.reglas.hechos.Avance.class)) {
        hechos.parte(
            ACTUALIZACIONES,
            i,
            actualizacion,
            actualizacion,
            suya -> avances(suya, ACTUALIZACIONES + i + "/avances/"));
      }
    }
  }

  private void avances(Actualizacion actualizacion, String lista) {
    for (int i = 0; i < actualizacion.avances().size(); i++) {
      Avance avance = actualizacion.avances().get(i);
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.Avance(
              avance, actualizacion.fecha(), expediente.elemento(avance.elemento()), lista, i));
    }
  }

  private void monitoreo(@Nullable Monitoreo monitoreo) {
    if (monitoreo == null || !hechos.estaA(monitoreo.fecha())) {
      return;
    }
    hechos.agregar(
        new org.gobiernoabierto.reglas.hechos.Monitoreo(
            monitoreo, expediente.cuenta(monitoreo.fecha())));
    for (int i = 0; i < monitoreo.compromisos().size(); i++) {
      hechos.agregar(
          new ValoracionDelMonitoreo(
              monitoreo.compromisos().get(i), "/seguimiento/monitoreo/compromisos/", i));
    }
    if (hechos.interesan(AvanceDelMonitoreo.class)) {
      hechos.parte(
          "/seguimiento/monitoreo", 0, monitoreo, monitoreo, suyo -> avances(suyo.actividades()));
    }
  }

  private void avances(List<Avance> avances) {
    for (int i = 0; i < avances.size(); i++) {
      hechos.agregar(
          new AvanceDelMonitoreo(
              avances.get(i),
              expediente.elemento(avances.get(i).elemento()),
              "/seguimiento/monitoreo/actividades/",
              i));
    }
  }

  private void evaluacion(@Nullable Evaluacion evaluacion) {
    if (evaluacion == null || !hechos.estaA(evaluacion.fecha())) {
      return;
    }
    hechos.agregar(
        new org.gobiernoabierto.reglas.hechos.Evaluacion(
            evaluacion, expediente.cuenta(evaluacion.fecha())));
    for (int i = 0; i < evaluacion.logros().size(); i++) {
      hechos.agregar(
          new NivelDeLogro(evaluacion.logros().get(i), "/seguimiento/evaluacion/logros/", i));
    }
  }
}
