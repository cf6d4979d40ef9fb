package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Adhesion;
import org.gobiernoabierto.modelo.Convocatoria;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.Socializacion;
import org.gobiernoabierto.reglas.hechos.Sensibilizacion;

/** Facts about awareness and outreach (§2). */
final class HechosDeLaSensibilizacion {

  private HechosDeLaSensibilizacion() {}

  static void reunir(Expediente expediente, List<Object> hechos) {
    Socializacion socializacion = expediente.ejercicio().socializacion();
    if (socializacion == null) {
      return;
    }
    PorSector convocados = new PorSector();
    int convocatorias = 0;
    for (Convocatoria convocatoria : socializacion.convocatorias()) {
      if (expediente.cuenta(convocatoria.fecha())) {
        convocatorias++;
        if (Sectores.estaEn(
            expediente.sectores(convocatoria.convocantes()), Sector.ORGANISMO_GARANTE)) {
          for (Sector sector : convocatoria.sectores()) {
            convocados.anotar(sector, convocatoria.fecha());
          }
        }
      }
    }
    int sesiones = 0;
    LocalDate presentacion = null;
    for (SesionDeSensibilizacion sesion : socializacion.sesiones()) {
      if (expediente.cuenta(sesion.fecha())) {
        sesiones++;
        if (sesion.presentaElEjercicio()) {
          presentacion = Fechas.primera(presentacion, sesion.fecha());
        }
      }
    }
    PorSector sumados = new PorSector();
    int adhesiones = 0;
    for (Adhesion adhesion : socializacion.adhesiones()) {
      if (expediente.cuenta(adhesion.fecha())) {
        adhesiones++;
        if (!expediente.firmas().containsKey(adhesion.actor())) {
          sumados.anotar(expediente.sector(adhesion.actor()), adhesion.fecha());
        }
      }
    }
    hechos.add(
        new Sensibilizacion(
            convocatorias,
            convocados.faltan(Sectores.ELECTORES),
            convocados.completo(Sectores.ELECTORES),
            sesiones,
            presentacion,
            adhesiones,
            sumados.faltan(Sectores.ELECTORES),
            sumados.completo(Sectores.ELECTORES)));
  }
}
