package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Calidad;
import org.gobiernoabierto.modelo.Integrante;
import org.gobiernoabierto.modelo.Periodo;
import org.gobiernoabierto.modelo.Sector;
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
      String ruta = "/secretariado/integrantes/" + i;
      Integrante integrante = integrantes.get(i);
      boolean seSabeDesdeCuando =
          integrante.inicio() != null || !expediente.desconocidos().declara(ruta + "/inicio");
      boolean seSabeHastaCuando =
          integrante.fin() != null || !expediente.desconocidos().declara(ruta + "/fin");
      if (seSabeDesdeCuando && seSabeHastaCuando) {
        conPeriodo.add(integrante);
      }
    }
  }

  int tamano() {
    return (int) integrantes.stream().filter(this::haTomadoLugar).count();
  }

  /** The composition over every stretch of days without a change, from {@code instalacion} on. */
  List<Composicion> composiciones(LocalDate instalacion) {
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
    List<Composicion> composiciones = new ArrayList<>();
    for (LocalDate inicio : cambios.subSet(instalacion, true, expediente.fecha(), true)) {
      LocalDate cambio = cambios.higher(inicio);
      LocalDate fin =
          cambio == null || cambio.isAfter(expediente.fecha())
              ? expediente.fecha()
              : cambio.minusDays(1);
      composiciones.add(composicion(inicio, fin));
    }
    return composiciones;
  }

  private Composicion composicion(LocalDate inicio, LocalDate fin) {
    List<Integrante> enFunciones =
        conPeriodo.stream()
            .filter(i -> enFunciones(i, inicio))
            .filter(
                i -> i.calidad() == Calidad.TITULAR || expediente.parametros().suplentesCuentan())
            .toList();
    List<Sector> sinRepresentante =
        Stream.of(Sector.values())
            .filter(sector -> enFunciones.stream().noneMatch(i -> i.sector() == sector))
            .toList();
    return new Composicion(
        inicio,
        fin,
        enFunciones.size(),
        expediente.parametros().minimoRepresentantes(),
        sinRepresentante);
  }

  /** The seats taken so far, each with what else its person holds at a common time. */
  List<Asiento> asientos() {
    List<Asiento> asientos = new ArrayList<>();
    for (int i = 0; i < integrantes.size(); i++) {
      Integrante integrante = integrantes.get(i);
      if (haTomadoLugar(integrante)) {
        asientos.add(asiento(integrante, "/secretariado/integrantes/" + i));
      }
    }
    return asientos;
  }

  private Asiento asiento(Integrante integrante, String ruta) {
    List<Integrante> deLaPersona =
        integrantes.stream()
            .filter(this::haTomadoLugar)
            .filter(
                otro ->
                    otro == integrante
                        || integrante.persona() != null
                            && Objects.equals(otro.persona(), integrante.persona())
                            && coinciden(integrante, otro, expediente.fecha()))
            .toList();
    return new Asiento(
        integrante.sector(),
        integrante.calidad(),
        integrante.persona(),
        deLaPersona.stream().map(Integrante::sector).distinct().sorted().toList(),
        integrante.calidad() == Calidad.TITULAR
            ? (int) deLaPersona.stream().filter(i -> i.calidad() == Calidad.TITULAR).count()
            : 0,
        ruta);
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
