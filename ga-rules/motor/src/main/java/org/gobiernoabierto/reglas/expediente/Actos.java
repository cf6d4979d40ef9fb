package org.gobiernoabierto.reglas.expediente;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gobiernoabierto.modelo.Adhesion;
import org.gobiernoabierto.modelo.Convocatoria;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.SesionDelSecretariado;
import org.gobiernoabierto.modelo.Socializacion;
import org.jspecify.annotations.Nullable;

/**
 * The dated acts by the date of the evaluation: when each stage began, and when with acts that came
 * too early to count. Acts are known by the names of their facts; which stage they are of, the rule
 * set says.
 */
final class Actos {

  /** What must be known for the acts of a kind to be: the day of one, or the list of many. */
  private static final Map<String, String> LUGARES =
      Map.ofEntries(
          entry("Declaracion", "/declaracion/fecha"),
          entry("Convocatoria", "/socializacion/convocatorias"),
          entry("SesionDeSensibilizacion", "/socializacion/sesiones"),
          entry("Adhesion", "/socializacion/adhesiones"),
          entry("Eleccion", "/secretariado/eleccion/fecha"),
          entry("Instalacion", "/secretariado/instalacion/fecha"),
          entry("MecanismoDeGobernanza", "/secretariado/mecanismo/fecha"),
          entry("Facilitador", "/secretariado/facilitadores"),
          entry("AgendaAnual", "/secretariado/agenda/fecha"),
          entry("SesionDelSecretariado", "/secretariado/sesiones"),
          entry("Decision", "/secretariado/decisiones"),
          entry("Mesa", "/mesas"),
          entry("Lanzamiento", "/plan/lanzamiento/fecha"),
          entry("Tablero", "/seguimiento/tablero/fecha"),
          entry("Monitoreo", "/seguimiento/monitoreo/fecha"),
          entry("Evaluacion", "/seguimiento/evaluacion/fecha"));

  private final Expediente expediente;
  private final Lectura lectura;
  private final @Nullable LocalDate[] primeros;
  private final @Nullable LocalDate[] anticipados;
  private Set<String> previstos = Set.of();
  private int ultima = -1;
  private int ultimaSinDia = -1;

  Actos(Expediente expediente) {
    this.expediente = expediente;
    lectura = expediente.lectura();
    primeros = new LocalDate[lectura.etapas().size()];
    anticipados = new LocalDate[lectura.etapas().size()];
    Declaracion declaracion = expediente.ejercicio().declaracion();
    if (declaracion != null) {
      anotar("Declaracion", declaracion.fecha());
    }
    EjercicioLocal ejercicio = expediente.ejercicio();
    if (ejercicio.socializacion() != null) {
      socializacion(ejercicio.socializacion());
    }
    if (ejercicio.secretariado() != null) {
      secretariado(ejercicio.secretariado());
    }
    cada("Mesa", ejercicio.mesas(), Mesa::fecha);
    if (ejercicio.plan() != null && ejercicio.plan().lanzamiento() != null) {
      anotar("Lanzamiento", ejercicio.plan().lanzamiento().fecha());
    }
    if (ejercicio.seguimiento() != null) {
      seguimiento(ejercicio.seguimiento());
    }
  }

  private void socializacion(Socializacion s) {
    cada("Convocatoria", s.convocatorias(), Convocatoria::fecha);
    cada("SesionDeSensibilizacion", s.sesiones(), SesionDeSensibilizacion::fecha);
    cada("Adhesion", s.adhesiones(), Adhesion::fecha);
  }

  private void secretariado(SecretariadoTecnicoLocal s) {
    if (s.eleccion() != null) {
      anotar("Eleccion", s.eleccion().fecha());
    }
    if (s.instalacion() != null) {
      anotar("Instalacion", s.instalacion().fecha());
    }
    if (s.mecanismo() != null) {
      anotar("MecanismoDeGobernanza", s.mecanismo().fecha());
    }
    facilitadores(s.facilitadores());
    if (s.agenda() != null) {
      anotar("AgendaAnual", s.agenda().fecha());
    }
    cada("SesionDelSecretariado", s.sesiones(), SesionDelSecretariado::fecha);
    cada("Decision", s.decisiones(), Decision::fecha);
  }

  private void seguimiento(Seguimiento s) {
    if (s.tablero() != null) {
      anotar("Tablero", s.tablero().fecha());
    }
    if (s.monitoreo() != null) {
      anotar("Monitoreo", s.monitoreo().fecha());
    }
    if (s.evaluacion() != null) {
      anotar("Evaluacion", s.evaluacion().fecha());
    }
  }

  /** One whom the Secretariat did not elect is no act of it (§3.4). */
  private void facilitadores(List<Facilitador> facilitadores) {
    int etapa = lectura.etapaDe("Facilitador");
    for (Facilitador facilitador : facilitadores) {
      if (facilitador.electoPorElSecretariado()) {
        anotar(etapa, facilitador.inicio());
      }
    }
  }

  private <T> void cada(String acto, List<T> cosas, Function<T, @Nullable LocalDate> fechaDe) {
    int etapa = lectura.etapaDe(acto);
    for (int i = 0; i < cosas.size(); i++) {
      anotar(etapa, fechaDe.apply(cosas.get(i)));
    }
  }

  private void anotar(String acto, @Nullable LocalDate fecha) {
    if (fecha != null && !expediente.consta(fecha)) {
      previstos = new HashSet<>(previstos);
      previstos.add(acto);
    }
    anotar(lectura.etapaDe(acto), fecha);
  }

  private void anotar(int etapa, @Nullable LocalDate fecha) {
    if (fecha == null) {
      ultimaSinDia = Math.max(ultimaSinDia, etapa);
    }
    if (etapa < 0 || !expediente.consta(fecha)) {
      return;
    }
    ultima = Math.max(ultima, etapa);
    @Nullable LocalDate[] primeras = expediente.cuenta(fecha) ? primeros : anticipados;
    primeras[etapa] = Fechas.primera(primeras[etapa], fecha);
  }

  /** Whether there is one of a step or of a later one, whether it counts or not. */
  boolean haySobre(int paso) {
    return esDesde(paso, ultima);
  }

  /**
   * Whether there may be one of a step or of a later one: one is recorded without its day, or is
   * declared unknown.
   */
  boolean puedeHaberSobre(int paso) {
    return esDesde(paso, ultimaSinDia)
        || LUGARES.entrySet().stream()
            .anyMatch(
                lugar ->
                    esDesde(paso, lectura.etapaDe(lugar.getKey())) && seDesconoce(lugar.getKey()));
  }

  /** Whether acts of a kind are declared unknown: one without a day to come, or some of many. */
  boolean seDesconoce(String acto) {
    return !previstos.contains(acto)
        && expediente.desconocidos().incluye(requireNonNull(LUGARES.get(acto)));
  }

  private boolean esDesde(int paso, int etapa) {
    return etapa >= 0 && lectura.etapas().get(etapa).paso() >= paso;
  }

  /** The first day of an act of a stage that counts. */
  @Nullable LocalDate primero(int etapa) {
    return primeros[etapa];
  }

  /** The first day of an act of a stage, or of one that builds on it, that counts. */
  @Nullable LocalDate primeroDesde(int etapa) {
    return primeroDesde(etapa, primeros);
  }

  /** As {@link #primeroDesde(int)}, of those that came too early to count. */
  @Nullable LocalDate anticipadoDesde(int etapa) {
    return primeroDesde(etapa, anticipados);
  }

  private static @Nullable LocalDate primeroDesde(int desde, @Nullable LocalDate[] primeras) {
    LocalDate primero = null;
    for (int i = desde; i < primeras.length; i++) {
      primero = Fechas.primera(primero, primeras[i]);
    }
    return primero;
  }
}
