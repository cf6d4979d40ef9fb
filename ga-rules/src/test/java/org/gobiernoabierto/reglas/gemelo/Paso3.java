package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/** The Local Technical Secretariat (§3). */
final class Paso3 {

  private static final String INTEGRANTES = "/secretariado/integrantes";

  private final Caso caso;
  private final Acta acta;

  Paso3(Caso caso, Acta acta) {
    this.caso = caso;
    this.acta = acta;
  }

  void juzgar() {
    Plazo instalacion = caso.plazos.hasta(Etapa.INSTALACION);
    Plazo mesa = caso.plazos.hasta(Etapa.MESA);
    Plazo lanzamiento = caso.plazos.hasta(Etapa.LANZAMIENTO);
    Apunte representantes = acta.abrir("P3-01", "/secretariado/instalacion", instalacion);
    Apunte personas = acta.abrir("P3-02", INTEGRANTES, instalacion);
    Apunte reunion = acta.abrir("P3-03", "/secretariado/eleccion", instalacion);
    Apunte titulares = acta.abrir("P3-04", "/secretariado/eleccion/electos", instalacion);
    Apunte suplentes = acta.abrir("P3-05", INTEGRANTES, mesa);
    Apunte mecanismo = acta.abrir("P3-06", "/secretariado/mecanismo", mesa);
    Apunte facilitador = acta.abrir("P3-07", "/secretariado/facilitadores", mesa);
    Apunte agenda = acta.abrir("P3-08", "/secretariado/agenda", lanzamiento);
    Apunte aprobacion = acta.abrir("P3-09", "/secretariado/decisiones", lanzamiento);
    SecretariadoTecnicoLocal secretariado = caso.ejercicio.secretariado();
    if (secretariado == null) {
      return;
    }
    List<Integrante> integrantes = secretariado.integrantes();
    Eleccion eleccion = caso.eleccion == null ? null : secretariado.eleccion();
    Set<String> electos = eleccion == null ? Set.of() : new HashSet<>(eleccion.electos());
    if (caso.instalacion != null) {
      representantes(representantes, integrantes, caso.instalacion);
      personas(
          personas,
          integrantes,
          caso.instalacion,
          caso.ejercicio.secretariado().personasDistintas());
    }
    if (eleccion != null && caso.eleccion != null) {
      reunion(reunion, eleccion, caso.eleccion);
      titulares(titulares, integrantes, electos, caso.eleccion);
    }
    suplentes(suplentes, integrantes, electosHastaLaFecha(secretariado.eleccion()));
    mecanismo(mecanismo, secretariado.mecanismo());
    facilitadores(facilitador, secretariado.facilitadores(), integrantes);
    agenda(agenda, secretariado.agenda());
    aprobacion(aprobacion, secretariado.decisiones());
  }

  /** Looks at every stretch of days without a change since the installation. */
  private void representantes(Apunte apunte, List<Integrante> integrantes, LocalDate instalacion) {
    apunte.cumple(instalacion);
    LocalDate inicio = instalacion;
    while (inicio != null) {
      LocalDate cambio = siguienteCambio(integrantes, inicio);
      LocalDate fin = cambio == null ? caso.fecha : cambio.minusDays(1);
      composicion(apunte, integrantes, inicio, fin);
      inicio = cambio;
    }
  }

  private @Nullable LocalDate siguienteCambio(List<Integrante> integrantes, LocalDate dia) {
    LocalDate siguiente = null;
    for (Integrante integrante : integrantes) {
      LocalDate inicio = integrante.inicio();
      if (inicio != null && inicio.isAfter(dia) && caso.consta(inicio)) {
        siguiente = Fechas.primera(siguiente, inicio);
      }
      LocalDate fin = integrante.fin();
      if (fin != null && !fin.isBefore(dia) && fin.isBefore(caso.fecha)) {
        siguiente = Fechas.primera(siguiente, fin.plusDays(1));
      }
    }
    return siguiente;
  }

  private void composicion(
      Apunte apunte, List<Integrante> integrantes, LocalDate inicio, LocalDate fin) {
    int representantes = 0;
    PorSector presentes = new PorSector();
    for (Integrante integrante : integrantes) {
      boolean representa =
          integrante.calidad() == Calidad.TITULAR || caso.parametros.suplentesCuentan();
      if (representa && Fechas.abarca(integrante, inicio)) {
        representantes++;
        presentes.anotar(integrante.sector(), inicio);
      }
    }
    if (presentes.enTodos(PorSector.LOS_TRES) == null) {
      apunte.falta(
          "P3-01.sin-sector",
          caso.en(INTEGRANTES),
          "inicio",
          inicio,
          "fin",
          fin,
          "sectores",
          presentes.faltan(PorSector.LOS_TRES));
    }
    int minimo = caso.parametros.minimoRepresentantes();
    if (representantes < minimo) {
      apunte.falta(
          "P3-01.pocos",
          caso.en(INTEGRANTES),
          "inicio",
          inicio,
          "fin",
          fin,
          "representantes",
          representantes,
          "minimo",
          minimo);
    }
  }

  private void personas(
      Apunte apunte,
      List<Integrante> integrantes,
      LocalDate instalacion,
      boolean personasDistintas) {
    for (int i = 0; i < integrantes.size(); i++) {
      Integrante integrante = integrantes.get(i);
      if (haTomadoLugar(integrante)) {
        apunte.cumple(instalacion);
        if (integrante.persona() == null) {
          if (personasDistintas) {
            continue;
          }
          apunte.falta("P3-02.sin-persona", lugar(integrante, i, "/persona"));
        } else {
          lugaresDe(integrante.persona(), apunte, integrantes, i);
        }
      }
    }
  }

  private boolean haTomadoLugar(Integrante integrante) {
    return integrante.inicio() == null || caso.consta(integrante.inicio());
  }

  private void lugaresDe(String persona, Apunte apunte, List<Integrante> integrantes, int i) {
    Integrante integrante = integrantes.get(i);
    int titularidades = 0;
    PorSector sectores = new PorSector();
    int lugares = 0;
    for (int j = 0; j < integrantes.size(); j++) {
      Integrante otro = integrantes.get(j);
      if (j == i
          || persona.equals(otro.persona())
              && haTomadoLugar(otro)
              && Fechas.coinciden(integrante, otro, caso.fecha)) {
        lugares++;
        titularidades += otro.calidad() == Calidad.TITULAR ? 1 : 0;
        sectores.anotar(otro.sector(), caso.fecha);
      }
    }
    if (lugares == 1) {
      return;
    }
    List<Sector> representados = new ArrayList<>(PorSector.LOS_TRES);
    representados.removeAll(sectores.faltan(PorSector.LOS_TRES));
    if (representados.size() > 1) {
      apunte.falta(
          "P3-02.dos-sectores",
          lugar(integrante, i, "/persona"),
          "persona",
          persona,
          "sectores",
          representados);
    }
    if (integrante.calidad() == Calidad.TITULAR && titularidades > 1) {
      apunte.falta(
          "P3-02.dos-lugares",
          lugar(integrante, i, "/persona"),
          "persona",
          persona,
          "lugares",
          titularidades);
    }
  }

  private static Lugar lugar(Integrante integrante, int i, String campo) {
    return new Lugar(integrante.id(), INTEGRANTES + "/" + i + campo);
  }

  private void reunion(Apunte apunte, Eleccion reunion, LocalDate eleccion) {
    boolean convocaElGarante = false;
    for (String actor : reunion.convocantes()) {
      convocaElGarante |= caso.sector(actor) == Sector.ORGANISMO_GARANTE;
    }
    Set<String> sumados = sumadosHasta(eleccion);
    PorSector asistieron = new PorSector();
    for (String actor : reunion.asistentes()) {
      if (sumados.contains(actor)) {
        asistieron.anotar(caso.sector(actor), eleccion);
      }
    }
    boolean asistieronAmbos = asistieron.enTodos(PorSector.ELECTORES) != null;
    LocalDate sesion = caso.cronologia.primero(Etapa.SESION);
    boolean trasSensibilizar = sesion != null && !sesion.isAfter(eleccion);
    if (convocaElGarante && asistieronAmbos && trasSensibilizar) {
      apunte.cumple(eleccion);
    }
    if (!convocaElGarante) {
      apunte.falta("P3-03.otro-convocante", caso.en("/secretariado/eleccion/convocantes"));
    }
    if (!asistieronAmbos) {
      apunte.falta(
          "P3-03.sin-sumados",
          caso.en("/secretariado/eleccion/asistentes"),
          "sectores",
          asistieron.faltan(PorSector.ELECTORES));
    }
    if (!trasSensibilizar) {
      apunte.falta(
          "P3-03.antes-de-sensibilizar",
          caso.en("/secretariado/eleccion/fecha"),
          "eleccion",
          eleccion);
    }
  }

  /** The actors who had signed the Declaration or joined by a day. */
  private Set<String> sumadosHasta(LocalDate dia) {
    Set<String> sumados = new HashSet<>();
    caso.firmas.forEach(
        (actor, firma) -> {
          if (!firma.isAfter(dia)) {
            sumados.add(actor);
          }
        });
    Socializacion socializacion = caso.ejercicio.socializacion();
    if (socializacion != null) {
      for (Adhesion adhesion : socializacion.adhesiones()) {
        LocalDate ingreso = adhesion.fecha();
        if (ingreso != null && caso.cuenta(ingreso) && !ingreso.isAfter(dia)) {
          sumados.add(adhesion.actor());
        }
      }
    }
    return sumados;
  }

  private void titulares(
      Apunte apunte, List<Integrante> integrantes, Set<String> electos, LocalDate eleccion) {
    PorSector conTitular = new PorSector();
    for (int i = 0; i < integrantes.size(); i++) {
      Integrante integrante = integrantes.get(i);
      if (integrante.calidad() == Calidad.TITULAR
          && integrante.sector() != Sector.ORGANISMO_GARANTE
          && electos.contains(integrante.id())) {
        conTitular.anotar(integrante.sector(), eleccion);
        String actor = integrante.actor();
        if (actor == null || caso.sector(actor) != integrante.sector()) {
          Lugar lugar = lugar(integrante, i, "/actor");
          apunte.falta("P3-04.ajeno", lugar, "sector", integrante.sector());
        }
      }
    }
    if (conTitular.enTodos(PorSector.ELECTORES) != null) {
      apunte.cumple(eleccion);
      return;
    }
    Lugar lugar = caso.en("/secretariado/eleccion/electos");
    for (Sector sector : conTitular.faltan(PorSector.ELECTORES)) {
      apunte.falta("P3-04.sin-titular", lugar, "sector", sector, "eleccion", eleccion);
    }
  }

  /** Those elected at the meeting, whether it counts or not; none while it is a plan. */
  private Set<String> electosHastaLaFecha(@Nullable Eleccion eleccion) {
    if (eleccion == null || eleccion.fecha() != null && !caso.consta(eleccion.fecha())) {
      return Set.of();
    }
    return new HashSet<>(eleccion.electos());
  }

  private void suplentes(Apunte apunte, List<Integrante> integrantes, Set<String> electos) {
    PorSector conSuplente = new PorSector();
    for (Integrante integrante : integrantes) {
      if (integrante.calidad() == Calidad.SUPLENTE) {
        LocalDate desde = electos.contains(integrante.id()) ? caso.eleccion : integrante.inicio();
        if (desde != null && caso.cuenta(desde)) {
          conSuplente.anotar(integrante.sector(), desde);
        }
      }
    }
    LocalDate ambos = conSuplente.enTodos(PorSector.ELECTORES);
    if (ambos != null) {
      apunte.cumple(ambos);
      return;
    }
    for (Sector sector : conSuplente.faltan(PorSector.ELECTORES)) {
      apunte.falta("P3-05.sin-suplente", caso.en(INTEGRANTES), "sector", sector);
    }
  }

  private void mecanismo(Apunte apunte, @Nullable MecanismoDeGobernanza mecanismo) {
    if (mecanismo == null || mecanismo.fecha() == null || !caso.cuenta(mecanismo.fecha())) {
      return;
    }
    boolean trasLaEleccion = trasLaEleccion(mecanismo.fecha());
    if (mecanismo.reglasDeIntegracion() && mecanismo.reglasDeInteraccion() && trasLaEleccion) {
      apunte.cumple(mecanismo.fecha());
    }
    if (!mecanismo.reglasDeIntegracion()) {
      apunte.falta("P3-06.sin-integracion", caso.en("/secretariado/mecanismo/reglasDeIntegracion"));
    }
    if (!mecanismo.reglasDeInteraccion()) {
      apunte.falta("P3-06.sin-interaccion", caso.en("/secretariado/mecanismo/reglasDeInteraccion"));
    }
    if (!trasLaEleccion) {
      Lugar lugar = caso.en("/secretariado/mecanismo/fecha");
      apunte.falta("P3-06.sin-eleccion", lugar, "fecha", mecanismo.fecha());
    }
  }

  private boolean trasLaEleccion(LocalDate dia) {
    return caso.eleccion != null && !dia.isBefore(caso.eleccion);
  }

  private void facilitadores(
      Apunte apunte, List<Facilitador> facilitadores, List<Integrante> integrantes) {
    LocalDate electo = primeroElecto(facilitadores);
    for (int i = 0; i < facilitadores.size(); i++) {
      Facilitador facilitador = facilitadores.get(i);
      LocalDate inicio = facilitador.inicio();
      if (inicio == null || !caso.cuenta(inicio)) {
        continue;
      }
      if (seFueAntes(facilitador, electo)) {
        apunte.informa("P3-07.no-electo", lugar(facilitador, i, "/electoPorElSecretariado"));
      } else {
        facilitador(apunte, facilitadores, i, inicio, electo);
      }
      if (esIntegrante(facilitador, integrantes)) {
        apunte.advierte("P3-07.integrante", lugar(facilitador, i, "/persona"));
      }
    }
  }

  /** Since when there is a facilitator whom the Secretariat elected. */
  private @Nullable LocalDate primeroElecto(List<Facilitador> facilitadores) {
    LocalDate primero = null;
    for (Facilitador facilitador : facilitadores) {
      LocalDate inicio = facilitador.inicio();
      if (facilitador.electoPorElSecretariado()
          && inicio != null
          && caso.cuenta(inicio)
          && trasLaEleccion(inicio)) {
        primero = Fechas.primera(primero, inicio);
      }
    }
    return primero;
  }

  /** Whether one who was not elected had left before the first who was. */
  private static boolean seFueAntes(Facilitador facilitador, @Nullable LocalDate electo) {
    return !facilitador.electoPorElSecretariado()
        && facilitador.fin() != null
        && electo != null
        && facilitador.fin().isBefore(electo);
  }

  private void facilitador(
      Apunte apunte,
      List<Facilitador> facilitadores,
      int i,
      LocalDate inicio,
      @Nullable LocalDate electo) {
    Facilitador facilitador = facilitadores.get(i);
    boolean trasLaEleccion = trasLaEleccion(inicio);
    if (facilitador.electoPorElSecretariado() && trasLaEleccion) {
      apunte.cumple(inicio);
    }
    if (!facilitador.electoPorElSecretariado()) {
      apunte.falta("P3-07.no-electo", lugar(facilitador, i, "/electoPorElSecretariado"));
    }
    if (!trasLaEleccion) {
      apunte.falta("P3-07.sin-eleccion", lugar(facilitador, i, "/inicio"), "fecha", inicio);
    }
    if (haySimultaneoAnterior(facilitadores, i, inicio, electo)) {
      apunte.falta("P3-07.simultaneo", lugar(facilitador, i, ""));
    }
  }

  private static Lugar lugar(Facilitador facilitador, int i, String campo) {
    return new Lugar(facilitador.id(), "/secretariado/facilitadores/" + i + campo);
  }

  private boolean haySimultaneoAnterior(
      List<Facilitador> facilitadores, int i, LocalDate inicio, @Nullable LocalDate electo) {
    for (int j = 0; j < facilitadores.size(); j++) {
      Facilitador otro = facilitadores.get(j);
      LocalDate antes = otro.inicio();
      if (j != i
          && antes != null
          && caso.cuenta(antes)
          && !seFueAntes(otro, electo)
          && (antes.isBefore(inicio) || antes.equals(inicio) && j < i)
          && Fechas.coinciden(facilitadores.get(i), otro, caso.fecha)) {
        return true;
      }
    }
    return false;
  }

  private boolean esIntegrante(Facilitador facilitador, List<Integrante> integrantes) {
    if (facilitador.persona() == null) {
      return false;
    }
    for (Integrante integrante : integrantes) {
      if (facilitador.persona().equals(integrante.persona())
          && Fechas.coinciden(facilitador, integrante, caso.fecha)) {
        return true;
      }
    }
    return false;
  }

  private void agenda(Apunte apunte, @Nullable AgendaAnual agenda) {
    if (agenda == null || agenda.fecha() == null || !caso.cuenta(agenda.fecha())) {
      return;
    }
    boolean trasLaEleccion = trasLaEleccion(agenda.fecha());
    boolean abarcaUnAnio =
        agenda.inicio() != null
            && agenda.fin() != null
            && !agenda.fin().isBefore(agenda.inicio().plusYears(1).minusDays(1));
    if (abarcaUnAnio && trasLaEleccion) {
      apunte.cumple(agenda.fecha());
    }
    if (!abarcaUnAnio) {
      apunte.falta("P3-08.incompleta", caso.en("/secretariado/agenda/fin"));
    }
    if (!trasLaEleccion) {
      Lugar lugar = caso.en("/secretariado/agenda/fecha");
      apunte.falta("P3-08.sin-eleccion", lugar, "fecha", agenda.fecha());
    }
  }

  private void aprobacion(Apunte apunte, List<Decision> decisiones) {
    for (Decision decision : decisiones) {
      if (decision.asunto() == Asunto.APROBACION_DEL_PAL && caso.cuenta(decision.fecha())) {
        apunte.cumple(decision.fecha());
      }
    }
  }
}
