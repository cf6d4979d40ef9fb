package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.AgendaAnual;
import org.gobiernoabierto.modelo.Asunto;
import org.gobiernoabierto.modelo.Calidad;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.Eleccion;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Integrante;
import org.gobiernoabierto.modelo.MecanismoDeGobernanza;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.Socializacion;
import org.gobiernoabierto.reglas.hechos.AgendaDelSecretariado;
import org.gobiernoabierto.reglas.hechos.AprobacionDelPlan;
import org.gobiernoabierto.reglas.hechos.EleccionDelSecretariado;
import org.gobiernoabierto.reglas.hechos.FacilitadorElegido;
import org.gobiernoabierto.reglas.hechos.Mecanismo;
import org.gobiernoabierto.reglas.hechos.SecretariadoInstalado;
import org.gobiernoabierto.reglas.hechos.SectorSinSuplente;
import org.gobiernoabierto.reglas.hechos.SectorSinTitular;
import org.gobiernoabierto.reglas.hechos.Suplencia;
import org.gobiernoabierto.reglas.hechos.TitularElecto;
import org.jspecify.annotations.Nullable;

/** Facts about the Local Technical Secretariat (§3). */
final class HechosDelSecretariado {

  private static final Period UN_ANIO = Period.ofYears(1);

  private final Expediente expediente;
  private final SecretariadoTecnicoLocal secretariado;
  private final @Nullable LocalDate eleccion;
  private final List<Object> hechos;

  private HechosDelSecretariado(
      Expediente expediente, SecretariadoTecnicoLocal secretariado, List<Object> hechos) {
    this.expediente = expediente;
    this.secretariado = secretariado;
    this.hechos = hechos;
    eleccion = expediente.eleccion();
  }

  static void reunir(Expediente expediente, List<Object> hechos) {
    SecretariadoTecnicoLocal secretariado = expediente.ejercicio().secretariado();
    if (secretariado != null) {
      HechosDelSecretariado paso = new HechosDelSecretariado(expediente, secretariado, hechos);
      paso.eleccion();
      paso.suplencia();
      paso.instalacion();
      paso.acuerdos();
      paso.facilitadores();
    }
  }

  private void eleccion() {
    Eleccion reunion = secretariado.eleccion();
    if (reunion == null || eleccion == null) {
      return;
    }
    Set<String> sumados = sumadosHasta(eleccion);
    List<Sector> sinSumados =
        Expediente.ELECTORES.stream()
            .filter(
                sector ->
                    reunion.asistentes().stream()
                        .noneMatch(a -> sumados.contains(a) && expediente.sector(a) == sector))
            .toList();
    List<Sector> sinTitular =
        Expediente.ELECTORES.stream()
            .filter(sector -> electos(reunion, sector, Calidad.TITULAR).findAny().isEmpty())
            .toList();
    hechos.add(
        new EleccionDelSecretariado(
            eleccion,
            reunion.convocantes().stream()
                .anyMatch(actor -> expediente.sector(actor) == Sector.ORGANISMO_GARANTE),
            sinSumados,
            huboSesionHasta(eleccion),
            sinTitular));
    sinTitular.forEach(sector -> hechos.add(new SectorSinTitular(sector, eleccion)));
    titularesElectos(reunion);
  }

  private void titularesElectos(Eleccion reunion) {
    for (int i = 0; i < secretariado.integrantes().size(); i++) {
      Integrante integrante = secretariado.integrantes().get(i);
      if (integrante.calidad() == Calidad.TITULAR
          && Expediente.ELECTORES.contains(integrante.sector())
          && reunion.electos().contains(integrante.id())) {
        boolean delSector =
            integrante.actor() != null
                && expediente.sector(integrante.actor()) == integrante.sector();
        hechos.add(
            new TitularElecto(
                integrante.sector(), delSector, "/secretariado/integrantes/" + i + "/actor"));
      }
    }
  }

  private Stream<Integrante> electos(Eleccion reunion, Sector sector, Calidad calidad) {
    return secretariado.integrantes().stream()
        .filter(
            i ->
                i.sector() == sector
                    && i.calidad() == calidad
                    && reunion.electos().contains(i.id()));
  }

  private Set<String> sumadosHasta(LocalDate fecha) {
    Set<String> sumados = new HashSet<>();
    HechosDelArranque.firmas(expediente)
        .forEach(
            (actor, firma) -> {
              if (!firma.isAfter(fecha)) {
                sumados.add(actor);
              }
            });
    Socializacion socializacion = expediente.ejercicio().socializacion();
    if (socializacion != null) {
      socializacion.adhesiones().stream()
          .filter(a -> expediente.cuenta(a.fecha()) && !a.fecha().isAfter(fecha))
          .forEach(a -> sumados.add(a.actor()));
    }
    return sumados;
  }

  private boolean huboSesionHasta(LocalDate fecha) {
    Socializacion socializacion = expediente.ejercicio().socializacion();
    return socializacion != null
        && socializacion.sesiones().stream()
            .map(SesionDeSensibilizacion::fecha)
            .anyMatch(f -> expediente.cuenta(f) && !f.isAfter(fecha));
  }

  private void suplencia() {
    Eleccion reunion = secretariado.eleccion();
    List<Sector> sinSuplente = new ArrayList<>();
    LocalDate completa = null;
    for (Sector sector : Expediente.ELECTORES) {
      LocalDate primero =
          secretariado.integrantes().stream()
              .filter(i -> i.sector() == sector && i.calidad() == Calidad.SUPLENTE)
              .map(
                  i ->
                      eleccion != null && reunion != null && reunion.electos().contains(i.id())
                          ? eleccion
                          : i.inicio())
              .filter(expediente::cuenta)
              .min(LocalDate::compareTo)
              .orElse(null);
      if (primero == null) {
        sinSuplente.add(sector);
        hechos.add(new SectorSinSuplente(sector));
      } else if (completa == null || primero.isAfter(completa)) {
        completa = primero;
      }
    }
    hechos.add(new Suplencia(sinSuplente, sinSuplente.isEmpty() ? completa : null));
  }

  private void instalacion() {
    LocalDate instalacion =
        secretariado.instalacion() == null
            ? null
            : expediente.siCuenta(secretariado.instalacion().fecha());
    if (instalacion == null) {
      return;
    }
    Membresia membresia = new Membresia(secretariado.integrantes(), expediente);
    hechos.add(new SecretariadoInstalado(instalacion, membresia.tamano()));
    hechos.addAll(membresia.composiciones(instalacion));
    hechos.addAll(membresia.asientos());
  }

  private void acuerdos() {
    MecanismoDeGobernanza mecanismo = secretariado.mecanismo();
    if (mecanismo != null && expediente.cuenta(mecanismo.fecha())) {
      hechos.add(
          new Mecanismo(
              mecanismo.fecha(),
              mecanismo.reglasDeIntegracion(),
              mecanismo.reglasDeInteraccion(),
              trasLaEleccion(mecanismo.fecha())));
    }
    AgendaAnual agenda = secretariado.agenda();
    if (agenda != null && expediente.cuenta(agenda.fecha())) {
      boolean abarcaUnAnio =
          agenda.inicio() != null
              && agenda.fin() != null
              && !agenda.fin().isBefore(agenda.inicio().plus(UN_ANIO).minusDays(1));
      hechos.add(
          new AgendaDelSecretariado(agenda.fecha(), abarcaUnAnio, trasLaEleccion(agenda.fecha())));
    }
    for (Decision decision : secretariado.decisiones()) {
      if (decision.asunto() == Asunto.APROBACION_DEL_PAL && expediente.cuenta(decision.fecha())) {
        hechos.add(new AprobacionDelPlan(decision.fecha()));
      }
    }
  }

  private void facilitadores() {
    List<Facilitador> facilitadores = secretariado.facilitadores();
    for (int i = 0; i < facilitadores.size(); i++) {
      Facilitador facilitador = facilitadores.get(i);
      LocalDate inicio = facilitador.inicio();
      if (inicio != null && expediente.cuenta(inicio)) {
        hechos.add(
            new FacilitadorElegido(
                inicio,
                facilitador.electoPorElSecretariado(),
                trasLaEleccion(inicio),
                haySimultaneoAnterior(facilitadores, i),
                esIntegrante(facilitador),
                "/secretariado/facilitadores/" + i));
      }
    }
  }

  private boolean haySimultaneoAnterior(List<Facilitador> facilitadores, int i) {
    Facilitador este = facilitadores.get(i);
    for (int j = 0; j < facilitadores.size(); j++) {
      Facilitador otro = facilitadores.get(j);
      boolean anterior =
          j != i
              && expediente.cuenta(otro.inicio())
              && (otro.inicio().isBefore(este.inicio())
                  || otro.inicio().equals(este.inicio()) && j < i);
      if (anterior && Membresia.coinciden(este, otro, expediente.fecha())) {
        return true;
      }
    }
    return false;
  }

  private boolean esIntegrante(Facilitador facilitador) {
    return facilitador.persona() != null
        && secretariado.integrantes().stream()
            .anyMatch(
                i ->
                    facilitador.persona().equals(i.persona())
                        && Membresia.coinciden(facilitador, i, expediente.fecha()));
  }

  private boolean trasLaEleccion(@Nullable LocalDate fecha) {
    return eleccion != null && fecha != null && !fecha.isBefore(eleccion);
  }
}
