package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.gobiernoabierto.modelo.Adhesion;
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
    int sinTitular = Sectores.ELECTORES;
    for (int i = 0; i < secretariado.integrantes().size(); i++) {
      Integrante integrante = secretariado.integrantes().get(i);
      if (integrante.calidad() == Calidad.TITULAR
          && Sectores.estaEn(Sectores.ELECTORES, integrante.sector())
          && reunion.electos().contains(integrante.id())) {
        sinTitular &= ~Sectores.de(integrante.sector());
        boolean delSector =
            integrante.actor() != null
                && expediente.sector(integrante.actor()) == integrante.sector();
        hechos.add(
            new TitularElecto(
                integrante.sector(), delSector, "/secretariado/integrantes/" + i + "/actor"));
      }
    }
    for (Sector sector : Sectores.lista(sinTitular)) {
      hechos.add(new SectorSinTitular(sector, eleccion));
    }
    hechos.add(
        new EleccionDelSecretariado(
            eleccion,
            Sectores.estaEn(expediente.sectores(reunion.convocantes()), Sector.ORGANISMO_GARANTE),
            Sectores.lista(Sectores.ELECTORES & ~sumadosQueAsistieron(reunion, eleccion)),
            huboSesionHasta(eleccion),
            Sectores.lista(sinTitular)));
  }

  private int sumadosQueAsistieron(Eleccion reunion, LocalDate hasta) {
    int bits = Sectores.NINGUNO;
    for (String actor : reunion.asistentes()) {
      if (!Sectores.estaEn(bits, expediente.sector(actor)) && seHabiaSumado(actor, hasta)) {
        bits |= Sectores.de(expediente.sector(actor));
      }
    }
    return bits;
  }

  private boolean seHabiaSumado(String actor, LocalDate hasta) {
    LocalDate firma = expediente.firmas().get(actor);
    if (firma != null && !firma.isAfter(hasta)) {
      return true;
    }
    Socializacion socializacion = expediente.ejercicio().socializacion();
    if (socializacion != null) {
      for (Adhesion adhesion : socializacion.adhesiones()) {
        if (adhesion.actor().equals(actor)
            && expediente.cuenta(adhesion.fecha())
            && !adhesion.fecha().isAfter(hasta)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean huboSesionHasta(LocalDate fecha) {
    LocalDate primera = expediente.actos().primero(Etapa.SESION);
    return primera != null && !primera.isAfter(fecha);
  }

  private void suplencia() {
    PorSector suplentes = new PorSector();
    for (Integrante integrante : secretariado.integrantes()) {
      LocalDate desde = integrante.calidad() == Calidad.SUPLENTE ? electoDesde(integrante) : null;
      if (expediente.cuenta(desde)) {
        suplentes.anotar(integrante.sector(), desde);
      }
    }
    List<Sector> sinSuplente = suplentes.faltan(Sectores.ELECTORES);
    for (Sector sector : sinSuplente) {
      hechos.add(new SectorSinSuplente(sector));
    }
    hechos.add(new Suplencia(sinSuplente, suplentes.completo(Sectores.ELECTORES)));
  }

  private @Nullable LocalDate electoDesde(Integrante integrante) {
    Eleccion reunion = secretariado.eleccion();
    return eleccion != null && reunion != null && reunion.electos().contains(integrante.id())
        ? eleccion
        : integrante.inicio();
  }

  private void instalacion() {
    LocalDate instalacion = expediente.instalacion();
    if (instalacion == null) {
      return;
    }
    Membresia membresia = new Membresia(secretariado.integrantes(), expediente);
    hechos.add(new SecretariadoInstalado(instalacion, membresia.tamano()));
    membresia.composiciones(instalacion, hechos);
    membresia.asientos(hechos);
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
    if (facilitador.persona() == null) {
      return false;
    }
    for (Integrante integrante : secretariado.integrantes()) {
      if (facilitador.persona().equals(integrante.persona())
          && Membresia.coinciden(facilitador, integrante, expediente.fecha())) {
        return true;
      }
    }
    return false;
  }

  private boolean trasLaEleccion(@Nullable LocalDate fecha) {
    return eleccion != null && fecha != null && !fecha.isBefore(eleccion);
  }
}
