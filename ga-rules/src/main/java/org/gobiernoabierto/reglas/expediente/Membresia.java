package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gobiernoabierto.modelo.Calidad;
import org.gobiernoabierto.modelo.Integrante;
import org.gobiernoabierto.modelo.Periodo;
import org.gobiernoabierto.reglas.hechos.Asiento;
import org.gobiernoabierto.reglas.hechos.Composicion;

/**
 * Who sits in the Secretariat when. A member without a first day is in office from the start, one
 * without a last day until today; one whose days are declared unknown is not known to be in office.
 */
final class Membresia {

  private final List<Integrante> integrantes;
  private final Expediente expediente;
  private final List<Integrante> conPeriodo = new ArrayList<>();

  Membresia(List<Integrante> integrantes, Expediente expediente) {
    this.integrantes = integrantes;
    this.expediente = expediente;
    for (int i = 0; i < integrantes.size(); i++) {
      if (seSabeCuando(integrantes.get(i), i)) {
        conPeriodo.add(integrantes.get(i));
      }
    }
  }

  private boolean seSabeCuando(Integrante integrante, int i) {
    Desconocidos desconocidos = expediente.desconocidos();
    return desconocidos.ninguno()
        || (integrante.inicio() != null
                || !desconocidos.declara("/secretariado/integrantes/" + i + "/inicio"))
            && (integrante.fin() != null
                || !desconocidos.declara("/secretariado/integrantes/" + i + "/fin"));
  }

  int tamano() {
    int tamano = 0;
    for (Integrante integrante : integrantes) {
      tamano += haTomadoLugar(integrante) ? 1 : 0;
    }
    return tamano;
  }

  /** The composition over every stretch of days without a change, from {@code instalacion} on. */
  void composiciones(LocalDate instalacion, List<Object> hechos) {
    TreeSet<LocalDate> cambios = new TreeSet<>();
    cambios.add(instalacion);
    for (Integrante integrante : integrantes) {
      if (integrante.inicio() != null) {
        cambios.add(integrante.inicio());
      }
      if (integrante.fin() != null) {
        cambios.add(integrante.fin().plusDays(1));
      }
    }
    for (LocalDate inicio : cambios.subSet(instalacion, true, expediente.fecha(), true)) {
      LocalDate cambio = cambios.higher(inicio);
      LocalDate fin =
          cambio == null || cambio.isAfter(expediente.fecha())
              ? expediente.fecha()
              : cambio.minusDays(1);
      hechos.add(composicion(inicio, fin));
    }
  }

  private Composicion composicion(LocalDate inicio, LocalDate fin) {
    int sectores = Sectores.NINGUNO;
    int representantes = 0;
    for (Integrante integrante : conPeriodo) {
      if (enFunciones(integrante, inicio)
          && (integrante.calidad() == Calidad.TITULAR
              || expediente.parametros().suplentesCuentan())) {
        representantes++;
        sectores |= Sectores.de(integrante.sector());
      }
    }
    return new Composicion(
        inicio,
        fin,
        representantes,
        expediente.parametros().minimoRepresentantes(),
        Sectores.lista(Sectores.LOS_TRES & ~sectores));
  }

  /** The seats taken so far, each with what else its person holds at a common time. */
  void asientos(List<Object> hechos) {
    for (int i = 0; i < integrantes.size(); i++) {
      if (haTomadoLugar(integrantes.get(i))) {
        hechos.add(asiento(integrantes.get(i), i));
      }
    }
  }

  private Asiento asiento(Integrante integrante, int numero) {
    int sectores = Sectores.NINGUNO;
    int titularidades = 0;
    for (Integrante otro : integrantes) {
      if (otro == integrante || esElMismo(integrante, otro)) {
        sectores |= Sectores.de(otro.sector());
        titularidades += otro.calidad() == Calidad.TITULAR ? 1 : 0;
      }
    }
    return new Asiento(
        integrante.sector(),
        integrante.calidad(),
        integrante.persona(),
        Sectores.lista(sectores),
        integrante.calidad() == Calidad.TITULAR ? titularidades : 0,
        numero);
  }

  private boolean esElMismo(Integrante integrante, Integrante otro) {
    return integrante.persona() != null
        && integrante.persona().equals(otro.persona())
        && haTomadoLugar(otro)
        && coinciden(integrante, otro, expediente.fecha());
  }

  private boolean haTomadoLugar(Integrante integrante) {
    return integrante.inicio() == null || expediente.consta(integrante.inicio());
  }

  private static boolean enFunciones(Periodo periodo, LocalDate dia) {
    return (periodo.inicio() == null || !periodo.inicio().isAfter(dia))
        && (periodo.fin() == null || !periodo.fin().isBefore(dia));
  }

  /** Whether two periods share a day up to {@code hasta}. */
  static boolean coinciden(Periodo uno, Periodo otro, LocalDate hasta) {
    LocalDate inicio = masTarde(desde(uno), desde(otro));
    return !inicio.isAfter(hasta) && enFunciones(uno, inicio) && enFunciones(otro, inicio);
  }

  private static LocalDate desde(Periodo periodo) {
    return periodo.inicio() == null ? LocalDate.MIN : periodo.inicio();
  }

  private static LocalDate masTarde(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
