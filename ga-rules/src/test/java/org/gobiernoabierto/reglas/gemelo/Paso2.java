package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Adhesion;
import org.gobiernoabierto.modelo.Convocatoria;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.Socializacion;

/** Awareness and outreach (§2). */
final class Paso2 {

  private final Caso caso;
  private final Acta acta;

  Paso2(Caso caso, Acta acta) {
    this.caso = caso;
    this.acta = acta;
  }

  void juzgar() {
    Plazo vence = caso.plazos.hasta(Etapa.ELECCION);
    Apunte convocatoria = acta.abrir("P2-01", "/socializacion/convocatorias", vence);
    Apunte presentacion = acta.abrir("P2-02", "/socializacion/sesiones", vence);
    Apunte masActores = acta.abrir("P2-03", "/socializacion/adhesiones", vence);
    Socializacion socializacion = caso.ejercicio.socializacion();
    if (socializacion != null) {
      convocatoria(convocatoria, socializacion.convocatorias());
      presentacion(presentacion, socializacion.sesiones());
      masActores(masActores, socializacion.adhesiones());
    }
  }

  private void convocatoria(Apunte apunte, List<Convocatoria> convocatorias) {
    PorSector convocados = new PorSector();
    boolean hubo = false;
    for (Convocatoria convocatoria : convocatorias) {
      LocalDate dia = convocatoria.fecha();
      if (dia != null && caso.cuenta(dia)) {
        hubo = true;
        if (convocaElGarante(convocatoria.convocantes())) {
          for (Sector sector : convocatoria.sectores()) {
            convocados.anotar(sector, dia);
          }
        }
      }
    }
    enAmbos(apunte, convocados, hubo, "P2-01.sin-sector", "/socializacion/convocatorias");
  }

  private boolean convocaElGarante(List<String> convocantes) {
    for (String actor : convocantes) {
      if (caso.sector(actor) == Sector.ORGANISMO_GARANTE) {
        return true;
      }
    }
    return false;
  }

  private void enAmbos(Apunte apunte, PorSector primeras, boolean hubo, String clave, String ruta) {
    LocalDate ambos = primeras.enTodos(PorSector.ELECTORES);
    if (ambos != null) {
      apunte.cumple(ambos);
    } else if (hubo) {
      apunte.falta(clave, caso.en(ruta), "sectores", primeras.faltan(PorSector.ELECTORES));
    }
  }

  private void presentacion(Apunte apunte, List<SesionDeSensibilizacion> sesiones) {
    boolean hubo = false;
    LocalDate primera = null;
    for (SesionDeSensibilizacion sesion : sesiones) {
      if (caso.cuenta(sesion.fecha())) {
        hubo = true;
        if (sesion.presentaElEjercicio()) {
          primera = Fechas.primera(primera, sesion.fecha());
        }
      }
    }
    if (primera != null) {
      apunte.cumple(primera);
    } else if (hubo) {
      apunte.falta("P2-02.sin-presentacion", caso.en("/socializacion/sesiones"));
    }
  }

  private void masActores(Apunte apunte, List<Adhesion> adhesiones) {
    PorSector nuevos = new PorSector();
    boolean hubo = false;
    for (Adhesion adhesion : adhesiones) {
      LocalDate dia = adhesion.fecha();
      if (dia != null && caso.cuenta(dia)) {
        hubo = true;
        if (!caso.firmas.containsKey(adhesion.actor())) {
          nuevos.anotar(caso.sector(adhesion.actor()), dia);
        }
      }
    }
    enAmbos(apunte, nuevos, hubo, "P2-03.sin-sector", "/socializacion/adhesiones");
  }
}
