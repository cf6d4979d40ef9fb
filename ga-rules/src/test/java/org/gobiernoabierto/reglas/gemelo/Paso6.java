package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Actualizacion;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.Evaluacion;
import org.gobiernoabierto.modelo.EvidenciaPublicada;
import org.gobiernoabierto.modelo.Instancia;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.Micrositio;
import org.gobiernoabierto.modelo.Monitoreo;
import org.gobiernoabierto.modelo.NivelDeLogro;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.SesionDelSecretariado;
import org.gobiernoabierto.modelo.Tablero;
import org.gobiernoabierto.modelo.ValoracionDelMonitoreo;
import org.jspecify.annotations.Nullable;

/** Follow-up, monitoring and evaluation (§6). */
final class Paso6 {

  private static final String COMPROMISOS = "/plan/compromisos/";
  private static final String DEL_PLAN = "/plan/compromisos";

  private final Caso caso;
  private final Acta acta;
  private final List<Compromiso> compromisos;

  Paso6(Caso caso, Acta acta) {
    this.caso = caso;
    this.acta = acta;
    PlanDeAccionLocal plan = caso.ejercicio.plan();
    compromisos = plan == null ? List.of() : plan.compromisos();
  }

  void juzgar() {
    Plazos plazos = caso.plazos;
    LocalDate finDelAnio = plazos.finDelAnio;
    Seguimiento seguimiento = caso.ejercicio.seguimiento();
    Apunte sitio = acta.abrir("P6-01", "/seguimiento/micrositio", plazos.lanzamiento());
    Apunte evidencia =
        acta.abrir("P6-02", "/seguimiento/micrositio/evidencias", plazos.finDelAnio());
    Apunte tablero = acta.abrir("P6-03", "/seguimiento/tablero", plazos.tablero());
    Apunte actualizacion =
        acta.abrir("P6-04", "/seguimiento/tablero", siguienteActualizacion(seguimiento));
    Apunte seMonitorea = acta.abrir("P6-05", "/seguimiento/monitoreo", plazos.monitoreo());
    Apunte seValora = acta.abrir("P6-06", "/seguimiento/monitoreo", plazos.monitoreo());
    Apunte seEvalua = acta.abrir("P6-07", "/seguimiento/evaluacion", plazos.evaluacion());
    Apunte logro = acta.abrir("P6-08", "/seguimiento/evaluacion", plazos.evaluacion());
    if (seguimiento != null) {
      micrositio(sitio, evidencia, seguimiento);
    }
    LocalDate inicioDelMonitoreo = plazos.inicioDelMonitoreo;
    if (inicioDelMonitoreo == null || finDelAnio == null) {
      tablero.noAplica();
      actualizacion.noAplica();
      seMonitorea.noAplica();
      seValora.noAplica();
      seEvalua.noAplica();
      logro.noAplica();
    } else if (seguimiento != null) {
      tablero(tablero, actualizacion, seguimiento, finDelAnio);
      monitoreo(seMonitorea, seValora, seguimiento.monitoreo(), inicioDelMonitoreo);
      evaluacion(seEvalua, logro, seguimiento.evaluacion(), finDelAnio);
    }
  }

  /** While the year runs, the day by which the dashboard must be there or be updated again. */
  private Plazo siguienteActualizacion(@Nullable Seguimiento seguimiento) {
    Tablero tablero = seguimiento == null ? null : seguimiento.tablero();
    LocalDate fin = caso.plazos.finDelAnio;
    if (tablero == null || tablero.fecha() == null || !caso.cuenta(tablero.fecha())) {
      return caso.plazos.tablero();
    }
    if (fin == null || caso.fecha.isAfter(fin)) {
      return Plazo.de(fin);
    }
    List<LocalDate> dias = diasDeActualizacion(tablero, tablero.fecha());
    LocalDate siguiente = dias.get(dias.size() - 1).plusDays(caso.parametros.maximoSinActualizar());
    return Plazo.de(Fechas.primera(siguiente, fin));
  }

  private void micrositio(Apunte sitio, Apunte evidencia, Seguimiento seguimiento) {
    Micrositio micrositio = seguimiento.micrositio();
    if (micrositio == null || micrositio.url() == null || !abrio(micrositio)) {
      return;
    }
    sitio.cumple(micrositio.fecha());
    String portal = seguimiento.portalDelGarante();
    if (portal == null) {
      sitio.advierte("P6-01.sin-portal", caso.en("/seguimiento/portalDelGarante"));
    } else if (!new Sitio(portal).dominio().equals(new Sitio(micrositio.url()).dominio())) {
      sitio.advierte(
          "P6-01.otro-dominio",
          caso.en("/seguimiento/micrositio/url"),
          "micrositio",
          micrositio.url(),
          "portal",
          portal);
    }
    new Evidencia(evidencia, micrositio).juzgar();
  }

  private boolean abrio(Micrositio micrositio) {
    return micrositio.fecha() == null || caso.consta(micrositio.fecha());
  }

  /** P6-02: the evidence of the acts of the Secretariat up to the end of the plan's year. */
  private final class Evidencia {

    private final Apunte apunte;

    /** First day by act; evidence without a date is taken to have been there from the start. */
    private final Map<String, LocalDate> publicada = new HashMap<>();

    private int actos;
    private int sinPublicar;
    private @Nullable LocalDate ultima;

    Evidencia(Apunte apunte, Micrositio micrositio) {
      this.apunte = apunte;
      for (EvidenciaPublicada evidencia : micrositio.evidencias()) {
        LocalDate dia = evidencia.fecha() == null ? LocalDate.MIN : evidencia.fecha();
        if (evidencia.url() != null && !dia.isAfter(caso.fecha)) {
          LocalDate anterior = publicada.get(evidencia.acto());
          if (anterior == null || dia.isBefore(anterior)) {
            publicada.put(evidencia.acto(), dia);
          }
        }
      }
    }

    void juzgar() {
      SecretariadoTecnicoLocal secretariado = caso.ejercicio.secretariado();
      if (secretariado != null) {
        List<SesionDelSecretariado> sesiones = secretariado.sesiones();
        for (int i = 0; i < sesiones.size(); i++) {
          SesionDelSecretariado sesion = sesiones.get(i);
          acto(sesion.id(), sesion.fecha(), "/secretariado/sesiones/", i);
        }
        List<Decision> decisiones = secretariado.decisiones();
        for (int i = 0; i < decisiones.size(); i++) {
          Decision decision = decisiones.get(i);
          acto(decision.id(), decision.fecha(), "/secretariado/decisiones/", i);
        }
      }
      List<Mesa> mesas = caso.ejercicio.mesas();
      for (int i = 0; i < mesas.size(); i++) {
        acto(mesas.get(i).id(), mesas.get(i).fecha(), "/mesas/", i);
      }
      if (actos > 0 && sinPublicar == 0) {
        apunte.cumple(LocalDate.MIN.equals(ultima) ? null : ultima);
      }
    }

    private void acto(String id, @Nullable LocalDate dia, String lista, int i) {
      LocalDate fin = caso.plazos.finDelAnio;
      if (dia == null || !caso.cuenta(dia) || fin != null && dia.isAfter(fin)) {
        return;
      }
      actos++;
      LocalDate publicacion = publicada.get(id);
      if (publicacion == null) {
        sinPublicar++;
        apunte.falta("P6-02.sin-publicar", new Lugar(id, lista + i), "fecha", dia);
      } else {
        ultima = Fechas.ultima(ultima, publicacion);
      }
    }
  }

  private void tablero(
      Apunte cobertura, Apunte actualizacion, Seguimiento seguimiento, LocalDate finDelAnio) {
    Tablero tablero = seguimiento.tablero();
    if (tablero == null || tablero.fecha() == null || !caso.cuenta(tablero.fecha())) {
      return;
    }
    Micrositio micrositio = seguimiento.micrositio();
    Sitio.Relacion relacion = Sitio.Relacion.AJENA;
    LocalDate desde = tablero.fecha();
    if (micrositio != null
        && micrositio.url() != null
        && tablero.url() != null
        && abrio(micrositio)) {
      relacion = new Sitio(tablero.url()).relacionCon(new Sitio(micrositio.url()));
      desde = Fechas.ultima(desde, micrositio.fecha());
    }
    Lugar direccion = caso.en("/seguimiento/tablero/url");
    switch (relacion) {
      case DENTRO -> {}
      case DEL_MISMO_DOMINIO ->
          cobertura.advierte(
              "P6-03.otra-direccion",
              direccion,
              "tablero",
              tablero.url(),
              "micrositio",
              micrositio.url());
      case AJENA -> cobertura.falta("P6-03.fuera-del-micrositio", direccion);
    }
    if (cubreElPlan(cobertura, tablero) && relacion != Sitio.Relacion.AJENA) {
      cobertura.cumple(desde);
    }
    actualizacion.cumple(tablero.fecha());
    actualizaciones(actualizacion, tablero, tablero.fecha(), finDelAnio);
  }

  /** Whether a dashboard tracks every activity of the plan, at least one, and nothing else. */
  private boolean cubreElPlan(Apunte apunte, Tablero tablero) {
    Set<String> seguidas = new HashSet<>(tablero.actividades());
    int actividades = 0;
    int encontradas = 0;
    for (int i = 0; i < compromisos.size(); i++) {
      List<Actividad> delCompromiso = compromisos.get(i).actividades();
      for (int j = 0; j < delCompromiso.size(); j++) {
        actividades++;
        if (seguidas.contains(delCompromiso.get(j).id())) {
          encontradas++;
        } else {
          apunte.falta("P6-03.sin-actividad", lugar(delCompromiso.get(j), i, j));
        }
      }
    }
    if (actividades == 0) {
      apunte.falta("P6-03.sin-plan", caso.en(DEL_PLAN));
    }
    if (encontradas < seguidas.size()) {
      ajenas(apunte, tablero.actividades());
    }
    return actividades > 0 && encontradas == actividades && encontradas == seguidas.size();
  }

  private static Lugar lugar(Actividad actividad, int i, int j) {
    return new Lugar(actividad.id(), COMPROMISOS + i + "/actividades/" + j);
  }

  private void ajenas(Apunte apunte, List<String> seguidas) {
    Set<String> delPlan = new HashSet<>();
    for (Compromiso compromiso : compromisos) {
      for (Actividad actividad : compromiso.actividades()) {
        delPlan.add(actividad.id());
      }
    }
    for (int i = 0; i < seguidas.size(); i++) {
      if (!delPlan.contains(seguidas.get(i))) {
        Lugar lugar = caso.en("/seguimiento/tablero/actividades/" + i);
        apunte.falta("P6-03.ajena", lugar, "actividad", seguidas.get(i));
      }
    }
  }

  /** The days on which the dashboard was published and then updated, in order. */
  private List<LocalDate> diasDeActualizacion(Tablero tablero, LocalDate publicacion) {
    List<LocalDate> dias = new ArrayList<>();
    dias.add(publicacion);
    for (Actualizacion actualizacion : tablero.actualizaciones()) {
      LocalDate dia = actualizacion.fecha();
      if (dia != null && caso.consta(dia) && dia.isAfter(publicacion)) {
        dias.add(dia);
      }
    }
    dias.sort(null);
    return dias;
  }

  private void actualizaciones(
      Apunte apunte, Tablero tablero, LocalDate publicacion, LocalDate finDelAnio) {
    List<LocalDate> dias = diasDeActualizacion(tablero, publicacion);
    int maximo = caso.parametros.maximoSinActualizar();
    LocalDate ultima = dias.get(dias.size() - 1);
    LocalDate hasta = caso.fecha.isBefore(finDelAnio) ? caso.fecha : finDelAnio;
    long sinActualizar = ChronoUnit.DAYS.between(ultima, hasta);
    if (sinActualizar > maximo) {
      apunte.faltaAntesDe(
          ultima.plusDays(maximo),
          "P6-04.sin-actualizar",
          caso.en("/seguimiento/tablero/actualizaciones"),
          "inicio",
          ultima,
          "dias",
          sinActualizar,
          "maximo",
          maximo);
      return;
    }
    for (int i = 1; i < dias.size() && dias.get(i - 1).isBefore(finDelAnio); i++) {
      LocalDate inicio = dias.get(i - 1);
      LocalDate fin = dias.get(i).isBefore(finDelAnio) ? dias.get(i) : finDelAnio;
      long transcurridos = ChronoUnit.DAYS.between(inicio, fin);
      if (transcurridos > maximo) {
        apunte.tarde(
            "P6-04.tarde",
            caso.en("/seguimiento/tablero/actualizaciones"),
            "inicio",
            inicio,
            "fin",
            fin,
            "dias",
            transcurridos,
            "maximo",
            maximo);
      }
    }
  }

  private void monitoreo(
      Apunte apunte, Apunte contenido, @Nullable Monitoreo monitoreo, LocalDate desde) {
    if (monitoreo == null || monitoreo.fecha() == null || !caso.cuenta(monitoreo.fecha())) {
      return;
    }
    LocalDate dia = monitoreo.fecha();
    boolean deLaSecretaria = monitoreo.realizadoPor() == Instancia.ST_INAI;
    if (deLaSecretaria && !dia.isBefore(desde)) {
      apunte.cumple(dia);
    }
    if (!deLaSecretaria) {
      apunte.falta("P6-05.otra-instancia", caso.en("/seguimiento/monitoreo/realizadoPor"));
    }
    if (dia.isBefore(desde)) {
      Lugar lugar = caso.en("/seguimiento/monitoreo/fecha");
      apunte.falta("P6-05.antes-de-tiempo", lugar, "fecha", dia, "desde", desde);
    }
    boolean todos = valoraLosCompromisos(contenido, monitoreo.compromisos());
    todos &= diceElAvance(contenido, monitoreo.actividades());
    if (compromisos.isEmpty()) {
      contenido.falta("P6-06.sin-plan", caso.en(DEL_PLAN));
    } else if (todos) {
      contenido.cumple(dia);
    }
  }

  private boolean valoraLosCompromisos(Apunte apunte, List<ValoracionDelMonitoreo> dadas) {
    Map<String, ValoracionDelMonitoreo> valoraciones = new HashMap<>();
    for (ValoracionDelMonitoreo valoracion : dadas) {
      valoraciones.put(valoracion.compromiso(), valoracion);
    }
    boolean todos = true;
    for (int i = 0; i < compromisos.size(); i++) {
      Compromiso compromiso = compromisos.get(i);
      ValoracionDelMonitoreo valoracion = valoraciones.get(compromiso.id());
      if (valoracion == null || valoracion.calidad() == null) {
        todos = false;
        falta(apunte, "P6-06.sin-calidad", compromiso, i);
      }
      if (valoracion == null || valoracion.relevancia() == null) {
        todos = false;
        falta(apunte, "P6-06.sin-relevancia", compromiso, i);
      }
    }
    return todos;
  }

  private static void falta(Apunte apunte, String clave, Compromiso compromiso, int i) {
    String titulo = compromiso.titulo() == null ? compromiso.id() : compromiso.titulo();
    apunte.falta(clave, new Lugar(compromiso.id(), COMPROMISOS + i), "compromiso", titulo);
  }

  private boolean diceElAvance(Apunte apunte, List<Avance> avances) {
    Set<String> conAvance = new HashSet<>();
    for (Avance avance : avances) {
      conAvance.add(avance.elemento());
    }
    boolean todas = true;
    for (int i = 0; i < compromisos.size(); i++) {
      List<Actividad> actividades = compromisos.get(i).actividades();
      for (int j = 0; j < actividades.size(); j++) {
        if (!conAvance.contains(actividades.get(j).id())) {
          todas = false;
          apunte.falta("P6-06.sin-avance", lugar(actividades.get(j), i, j));
        }
      }
    }
    return todas;
  }

  private void evaluacion(
      Apunte apunte, Apunte logro, @Nullable Evaluacion evaluacion, LocalDate desde) {
    if (evaluacion == null || evaluacion.fecha() == null || !caso.cuenta(evaluacion.fecha())) {
      return;
    }
    LocalDate dia = evaluacion.fecha();
    boolean deLaSecretaria = evaluacion.coordinadaPor() == Instancia.ST_INAI;
    if (deLaSecretaria && !dia.isBefore(desde)) {
      apunte.cumple(dia);
    }
    if (!deLaSecretaria) {
      apunte.falta("P6-07.otra-instancia", caso.en("/seguimiento/evaluacion/coordinadaPor"));
    }
    if (dia.isBefore(desde)) {
      Lugar lugar = caso.en("/seguimiento/evaluacion/fecha");
      apunte.falta("P6-07.antes-de-tiempo", lugar, "fecha", dia, "desde", desde);
    }
    if (compromisos.isEmpty()) {
      logro.falta("P6-08.sin-plan", caso.en(DEL_PLAN));
    } else if (diceElNivel(logro, evaluacion.logros())) {
      logro.cumple(dia);
    }
  }

  private boolean diceElNivel(Apunte apunte, List<NivelDeLogro> logros) {
    Set<String> conNivel = new HashSet<>();
    for (NivelDeLogro logro : logros) {
      if (logro.nivel() != null) {
        conNivel.add(logro.compromiso());
      }
    }
    boolean todos = true;
    for (int i = 0; i < compromisos.size(); i++) {
      if (!conNivel.contains(compromisos.get(i).id())) {
        todos = false;
        falta(apunte, "P6-08.sin-nivel", compromisos.get(i), i);
      }
    }
    return todos;
  }
}
