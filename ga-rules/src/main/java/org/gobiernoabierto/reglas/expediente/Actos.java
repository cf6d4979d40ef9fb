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
import org.gobiernoabierto.modelo.Paso;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.SesionDelSecretariado;
import org.gobiernoabierto.modelo.Socializacion;
import org.jspecify.annotations.Nullable;

/**
 * The dated acts of steps 2 to 6 by the date of the evaluation: when each stage began, and which of
 * them came too early to count.
 */
final class Actos {

  private static final Etapa[] ETAPAS = Etapa.values();

  private final Expediente expediente;
  private final @Nullable LocalDate[] primeros = new LocalDate[ETAPAS.length];
  private final List<Acto> anticipados = new ArrayList<>(0);
  private int cuantos;
  private @Nullable Etapa ultima;

  Actos(Expediente expediente) {
    this.expediente = expediente;
    EjercicioLocal ejercicio = expediente.ejercicio();
    if (ejercicio.socializacion() != null) {
      socializacion(ejercicio.socializacion());
    }
    if (ejercicio.secretariado() != null) {
      secretariado(ejercicio.secretariado());
    }
    cada(Etapa.MESA, ejercicio.mesas(), Mesa::fecha, "/mesas/");
    if (ejercicio.plan() != null && ejercicio.plan().lanzamiento() != null) {
      uno(Etapa.LANZAMIENTO, ejercicio.plan().lanzamiento().fecha(), "/plan/lanzamiento");
    }
    if (ejercicio.seguimiento() != null) {
      seguimiento(ejercicio.seguimiento());
    }
  }

  private void socializacion(Socializacion s) {
    String ruta = "/socializacion/";
    cada(Etapa.SOCIALIZACION, s.convocatorias(), Convocatoria::fecha, ruta + "convocatorias/");
    cada(Etapa.SESION, s.sesiones(), SesionDeSensibilizacion::fecha, ruta + "sesiones/");
    cada(Etapa.SOCIALIZACION, s.adhesiones(), Adhesion::fecha, ruta + "adhesiones/");
  }

  private void secretariado(SecretariadoTecnicoLocal s) {
    if (s.eleccion() != null) {
      uno(Etapa.ELECCION, s.eleccion().fecha(), "/secretariado/eleccion");
    }
    if (s.instalacion() != null) {
      uno(Etapa.INSTALACION, s.instalacion().fecha(), "/secretariado/instalacion");
    }
    if (s.mecanismo() != null) {
      uno(Etapa.ACUERDO, s.mecanismo().fecha(), "/secretariado/mecanismo");
    }
    String ruta = "/secretariado/";
    cada(Etapa.ACUERDO, s.facilitadores(), Facilitador::inicio, ruta + "facilitadores/");
    if (s.agenda() != null) {
      uno(Etapa.ACUERDO, s.agenda().fecha(), "/secretariado/agenda");
    }
    cada(Etapa.ACUERDO, s.sesiones(), SesionDelSecretariado::fecha, ruta + "sesiones/");
    cada(Etapa.ACUERDO, s.decisiones(), Decision::fecha, ruta + "decisiones/");
  }

  private void seguimiento(Seguimiento s) {
    if (s.tablero() != null) {
      uno(Etapa.SEGUIMIENTO, s.tablero().fecha(), "/seguimiento/tablero");
    }
    if (s.monitoreo() != null) {
      uno(Etapa.SEGUIMIENTO, s.monitoreo().fecha(), "/seguimiento/monitoreo");
    }
    if (s.evaluacion() != null) {
      uno(Etapa.SEGUIMIENTO, s.evaluacion().fecha(), "/seguimiento/evaluacion");
    }
  }

  private <T> void cada(
      Etapa etapa, List<T> cosas, Function<T, @Nullable LocalDate> fechaDe, String lista) {
    for (int i = 0; i < cosas.size(); i++) {
      LocalDate fecha = fechaDe.apply(cosas.get(i));
      if (anotar(etapa, fecha)) {
        anticipados.add(new Acto(etapa, fecha, lista + i));
      }
    }
  }

  private void uno(Etapa etapa, @Nullable LocalDate fecha, String ruta) {
    if (anotar(etapa, fecha)) {
      anticipados.add(new Acto(etapa, fecha, ruta));
    }
  }

  /** Whether the act happened and does not count. */
  private boolean anotar(Etapa etapa, @Nullable LocalDate fecha) {
    if (!expediente.consta(fecha)) {
      return false;
    }
    cuantos++;
    ultima = ultima == null || etapa.compareTo(ultima) > 0 ? etapa : ultima;
    if (!expediente.cuenta(fecha)) {
      return true;
    }
    primeros[etapa.ordinal()] = Fechas.primera(primeros[etapa.ordinal()], fecha);
    return false;
  }

  /** How many there are, whether they count or not. */
  int cuantos() {
    return cuantos;
  }

  /** Those that do not count, in the order of the exercise. */
  List<Acto> anticipados() {
    return anticipados;
  }

  /** Whether there is one of {@code paso} or of a later step, whether it counts or not. */
  boolean haySobre(Paso paso) {
    return ultima != null && ultima.paso().compareTo(paso) >= 0;
  }

  /** The first day of an act of {@code etapa} that counts. */
  @Nullable LocalDate primero(Etapa etapa) {
    return primeros[etapa.ordinal()];
  }

  /** Whether an act of {@code paso} counts. */
  boolean cuentaUnoDe(Paso paso) {
    for (Etapa etapa : ETAPAS) {
      if (etapa.paso() == paso && primero(etapa) != null) {
        return true;
      }
    }
    return false;
  }

  /** The first day of an act of {@code desde}, or of one that builds on it, that counts. */
  @Nullable LocalDate primeroDesde(Etapa desde) {
    LocalDate primero = null;
    for (int i = desde.ordinal(); i < ETAPAS.length; i++) {
      primero = Fechas.primera(primero, primeros[i]);
    }
    return primero;
  }

  /** As {@link #primeroDesde}, of those that do not count. */
  @Nullable LocalDate anticipadoDesde(Etapa desde) {
    LocalDate primero = null;
    for (Acto acto : anticipados) {
      if (acto.etapa().compareTo(desde) >= 0) {
        primero = Fechas.primera(primero, acto.fecha());
      }
    }
    return primero;
  }
}
