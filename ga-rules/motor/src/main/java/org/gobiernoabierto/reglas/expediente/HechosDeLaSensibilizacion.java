package org.gobiernoabierto.reglas.expediente;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.gobiernoabierto.modelo.Adhesion;
import org.gobiernoabierto.modelo.Convocatoria;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.Socializacion;

/** Facts about awareness and outreach (§2). */
final class HechosDeLaSensibilizacion {

  private static final String CONVOCATORIAS = "/socializacion/convocatorias/";
  private static final String SESIONES = "/socializacion/sesiones/";
  private static final String ADHESIONES = "/socializacion/adhesiones/";

  private HechosDeLaSensibilizacion() {}

  static void reunir(Expediente expediente, Hechos hechos) {
    Socializacion socializacion = expediente.ejercicio().socializacion();
    if (socializacion != null) {
      hechos.parte(
          "/socializacion",
          0,
          socializacion,
          socializacion,
          suya -> reunir(suya, expediente, hechos));
    }
  }

  private static void reunir(Socializacion socializacion, Expediente expediente, Hechos hechos) {
    hechos.agregar(new org.gobiernoabierto.reglas.hechos.Socializacion(socializacion));
    List<Convocatoria> convocatorias = socializacion.convocatorias();
    for (int i = 0; i < convocatorias.size(); i++) {
      Convocatoria convocatoria = convocatorias.get(i);
      if (hechos.estaA(convocatoria.fecha())) {
        hechos.agregar(
            new org.gobiernoabierto.reglas.hechos.Convocatoria(
                convocatoria,
                hechos.sectores(convocatoria.convocantes()),
                expediente.cuenta(convocatoria.fecha()),
                CONVOCATORIAS,
                i));
        hechos.evidencias(convocatoria.evidencias(), CONVOCATORIAS + i);
      }
    }
    List<SesionDeSensibilizacion> sesiones = socializacion.sesiones();
    for (int i = 0; i < sesiones.size(); i++) {
      SesionDeSensibilizacion sesion = sesiones.get(i);
      if (hechos.estaA(sesion.fecha())) {
        hechos.agregar(
            new org.gobiernoabierto.reglas.hechos.SesionDeSensibilizacion(
                sesion, expediente.cuenta(sesion.fecha()), SESIONES, i));
        hechos.evidencias(sesion.evidencias(), SESIONES + i);
      }
    }
    List<Adhesion> adhesiones = socializacion.adhesiones();
    for (int i = 0; i < adhesiones.size(); i++) {
      Adhesion adhesion = adhesiones.get(i);
      if (hechos.estaA(adhesion.fecha())) {
        hechos.agregar(
            new org.gobiernoabierto.reglas.hechos.Adhesion(
                adhesion,
                expediente.sectorVisto(adhesion.actor()),
                requireNonNull(expediente.nombre(adhesion.actor())),
                expediente.cuenta(adhesion.fecha()),
                ADHESIONES,
                i));
      }
    }
  }
}
