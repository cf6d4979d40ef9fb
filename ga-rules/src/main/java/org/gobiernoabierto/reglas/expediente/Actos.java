package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

/** The dated acts of steps 2 to 6, whether they count or not, in the order of the steps. */
final class Actos {

  private final LocalDate fecha;
  private final List<Acto> actos = new ArrayList<>();

  private Actos(LocalDate fecha) {
    this.fecha = fecha;
  }

  /** The acts of {@code ejercicio} up to {@code fecha}. */
  static List<Acto> de(EjercicioLocal ejercicio, LocalDate fecha) {
    Actos actos = new Actos(fecha);
    if (ejercicio.socializacion() != null) {
      actos.socializacion(ejercicio.socializacion());
    }
    if (ejercicio.secretariado() != null) {
      actos.secretariado(ejercicio.secretariado());
    }
    actos.cada(Etapa.MESA, ejercicio.mesas(), Mesa::fecha, "/mesas");
    if (ejercicio.plan() != null && ejercicio.plan().lanzamiento() != null) {
      actos.uno(Etapa.LANZAMIENTO, ejercicio.plan().lanzamiento().fecha(), "/plan/lanzamiento");
    }
    if (ejercicio.seguimiento() != null) {
      actos.seguimiento(ejercicio.seguimiento());
    }
    return actos.actos;
  }

  private void socializacion(Socializacion s) {
    String ruta = "/socializacion/";
    cada(Etapa.SOCIALIZACION, s.convocatorias(), Convocatoria::fecha, ruta + "convocatorias");
    cada(Etapa.SOCIALIZACION, s.sesiones(), SesionDeSensibilizacion::fecha, ruta + "sesiones");
    cada(Etapa.SOCIALIZACION, s.adhesiones(), Adhesion::fecha, ruta + "adhesiones");
  }

  private void secretariado(SecretariadoTecnicoLocal s) {
    String ruta = "/secretariado/";
    if (s.eleccion() != null) {
      uno(Etapa.ELECCION, s.eleccion().fecha(), ruta + "eleccion");
    }
    if (s.instalacion() != null) {
      uno(Etapa.INSTALACION, s.instalacion().fecha(), ruta + "instalacion");
    }
    if (s.mecanismo() != null) {
      uno(Etapa.ACUERDO, s.mecanismo().fecha(), ruta + "mecanismo");
    }
    cada(Etapa.ACUERDO, s.facilitadores(), Facilitador::inicio, ruta + "facilitadores");
    if (s.agenda() != null) {
      uno(Etapa.ACUERDO, s.agenda().fecha(), ruta + "agenda");
    }
    cada(Etapa.ACUERDO, s.sesiones(), SesionDelSecretariado::fecha, ruta + "sesiones");
    cada(Etapa.ACUERDO, s.decisiones(), Decision::fecha, ruta + "decisiones");
  }

  private void seguimiento(Seguimiento s) {
    String ruta = "/seguimiento/";
    if (s.tablero() != null) {
      uno(Etapa.SEGUIMIENTO, s.tablero().fecha(), ruta + "tablero");
    }
    if (s.monitoreo() != null) {
      uno(Etapa.SEGUIMIENTO, s.monitoreo().fecha(), ruta + "monitoreo");
    }
    if (s.evaluacion() != null) {
      uno(Etapa.SEGUIMIENTO, s.evaluacion().fecha(), ruta + "evaluacion");
    }
  }

  private <T> void cada(
      Etapa etapa, List<T> cosas, Function<T, @Nullable LocalDate> fechaDe, String ruta) {
    for (int i = 0; i < cosas.size(); i++) {
      uno(etapa, fechaDe.apply(cosas.get(i)), ruta + "/" + i);
    }
  }

  private void uno(Etapa etapa, @Nullable LocalDate cuando, String ruta) {
    if (cuando != null && !cuando.isAfter(fecha)) {
      actos.add(new Acto(etapa, cuando, ruta));
    }
  }

  /** The first day of an act of {@code etapa} or of one that builds on it. */
  static @Nullable LocalDate primeraDesde(Etapa etapa, List<Acto> actos) {
    return actos.stream()
        .filter(acto -> acto.etapa().compareTo(etapa) >= 0)
        .map(Acto::fecha)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
