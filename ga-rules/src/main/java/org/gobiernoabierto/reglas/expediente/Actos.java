package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
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
 * The dated acts of steps 2 to 6 by the date of the evaluation: when each stage began, and when
 * with acts that came too early to count.
 */
final class Actos {

  private static final Etapa[] ETAPAS = Etapa.values();

  private final Expediente expediente;
  private final @Nullable LocalDate[] primeros = new LocalDate[ETAPAS.length];
  private final @Nullable LocalDate[] anticipados = new LocalDate[ETAPAS.length];
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
    cada(Etapa.MESA, ejercicio.mesas(), Mesa::fecha);
    if (ejercicio.plan() != null && ejercicio.plan().lanzamiento() != null) {
      anotar(Etapa.LANZAMIENTO, ejercicio.plan().lanzamiento().fecha());
    }
    if (ejercicio.seguimiento() != null) {
      seguimiento(ejercicio.seguimiento());
    }
  }

  private void socializacion(Socializacion s) {
    cada(Etapa.SOCIALIZACION, s.convocatorias(), Convocatoria::fecha);
    cada(Etapa.SESION, s.sesiones(), SesionDeSensibilizacion::fecha);
    cada(Etapa.SOCIALIZACION, s.adhesiones(), Adhesion::fecha);
  }

  private void secretariado(SecretariadoTecnicoLocal s) {
    if (s.eleccion() != null) {
      anotar(Etapa.ELECCION, s.eleccion().fecha());
    }
    if (s.instalacion() != null) {
      anotar(Etapa.INSTALACION, s.instalacion().fecha());
    }
    if (s.mecanismo() != null) {
      anotar(Etapa.ACUERDO, s.mecanismo().fecha());
    }
    cada(Etapa.ACUERDO, s.facilitadores(), Actos::eleccion);
    if (s.agenda() != null) {
      anotar(Etapa.ACUERDO, s.agenda().fecha());
    }
    cada(Etapa.ACUERDO, s.sesiones(), SesionDelSecretariado::fecha);
    cada(Etapa.ACUERDO, s.decisiones(), Decision::fecha);
  }

  private void seguimiento(Seguimiento s) {
    if (s.tablero() != null) {
      anotar(Etapa.SEGUIMIENTO, s.tablero().fecha());
    }
    if (s.monitoreo() != null) {
      anotar(Etapa.SEGUIMIENTO, s.monitoreo().fecha());
    }
    if (s.evaluacion() != null) {
      anotar(Etapa.SEGUIMIENTO, s.evaluacion().fecha());
    }
  }

  /** One whom the Secretariat did not elect is no act of it (§3.4). */
  private static @Nullable LocalDate eleccion(Facilitador facilitador) {
    return facilitador.electoPorElSecretariado() ? facilitador.inicio() : null;
  }

  private <T> void cada(Etapa etapa, List<T> cosas, Function<T, @Nullable LocalDate> fechaDe) {
    for (int i = 0; i < cosas.size(); i++) {
      anotar(etapa, fechaDe.apply(cosas.get(i)));
    }
  }

  private void anotar(Etapa etapa, @Nullable LocalDate fecha) {
    if (!expediente.consta(fecha)) {
      return;
    }
    ultima = ultima == null || etapa.compareTo(ultima) > 0 ? etapa : ultima;
    @Nullable LocalDate[] primeras = expediente.cuenta(fecha) ? primeros : anticipados;
    primeras[etapa.ordinal()] = Fechas.primera(primeras[etapa.ordinal()], fecha);
  }

  /** Whether there is one of {@code paso} or of a later step, whether it counts or not. */
  boolean haySobre(Paso paso) {
    return ultima != null && ultima.paso().compareTo(paso) >= 0;
  }

  /** The first day of an act of {@code etapa} that counts. */
  @Nullable LocalDate primero(Etapa etapa) {
    return primeros[etapa.ordinal()];
  }

  /** The first day of an act of {@code desde}, or of one that builds on it, that counts. */
  @Nullable LocalDate primeroDesde(Etapa desde) {
    return primeroDesde(desde, primeros);
  }

  /** As {@link #primeroDesde(Etapa)}, of those that came too early to count. */
  @Nullable LocalDate anticipadoDesde(Etapa desde) {
    return primeroDesde(desde, anticipados);
  }

  private static @Nullable LocalDate primeroDesde(Etapa desde, @Nullable LocalDate[] primeras) {
    LocalDate primero = null;
    for (int i = desde.ordinal(); i < ETAPAS.length; i++) {
      primero = Fechas.primera(primero, primeras[i]);
    }
    return primero;
  }
}
