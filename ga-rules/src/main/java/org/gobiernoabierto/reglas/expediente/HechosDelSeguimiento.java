package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Actualizacion;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.Evaluacion;
import org.gobiernoabierto.modelo.EvidenciaPublicada;
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
import org.gobiernoabierto.reglas.hechos.ActividadSinAvance;
import org.gobiernoabierto.reglas.hechos.ActividadSinTablero;
import org.gobiernoabierto.reglas.hechos.ActoSinEvidencia;
import org.gobiernoabierto.reglas.hechos.CompromisoMonitoreado;
import org.gobiernoabierto.reglas.hechos.CompromisoSinNivel;
import org.gobiernoabierto.reglas.hechos.EntradaAjena;
import org.gobiernoabierto.reglas.hechos.EvaluacionRealizada;
import org.gobiernoabierto.reglas.hechos.EvidenciaDelSecretariado;
import org.gobiernoabierto.reglas.hechos.IntervaloDelTablero;
import org.gobiernoabierto.reglas.hechos.MicrositioHabilitado;
import org.gobiernoabierto.reglas.hechos.MonitoreoRealizado;
import org.gobiernoabierto.reglas.hechos.TableroPublicado;
import org.jspecify.annotations.Nullable;

/** Facts about follow-up, monitoring and evaluation (§6). */
final class HechosDelSeguimiento {

  private final Expediente expediente;
  private final Seguimiento seguimiento;
  private final List<Object> hechos;
  private final List<Compromiso> compromisos;

  private HechosDelSeguimiento(
      Expediente expediente, Seguimiento seguimiento, List<Object> hechos) {
    this.expediente = expediente;
    this.seguimiento = seguimiento;
    this.hechos = hechos;
    PlanDeAccionLocal plan = expediente.ejercicio().plan();
    compromisos = plan == null ? List.of() : plan.compromisos();
  }

  static void reunir(Expediente expediente, List<Object> hechos) {
    Seguimiento seguimiento = expediente.ejercicio().seguimiento();
    if (seguimiento == null) {
      return;
    }
    HechosDelSeguimiento paso = new HechosDelSeguimiento(expediente, seguimiento, hechos);
    paso.micrositio();
    if (expediente.lanzamiento() != null) {
      paso.tablero();
      paso.monitoreo();
      paso.evaluacion();
    }
  }

  private void micrositio() {
    Micrositio micrositio = seguimiento.micrositio();
    if (micrositio == null
        || micrositio.url() == null
        || !expediente.constaOFalta(micrositio.fecha(), "/seguimiento/micrositio/fecha")) {
      return;
    }
    String portal = seguimiento.portalDelGarante();
    hechos.add(
        new MicrositioHabilitado(
            micrositio.fecha(),
            micrositio.url(),
            portal,
            portal != null && Dominio.de(portal).equals(Dominio.de(micrositio.url()))));
    evidencia(micrositio);
  }

  private void evidencia(Micrositio micrositio) {
    Map<String, Optional<LocalDate>> publicada = new HashMap<>();
    for (EvidenciaPublicada evidencia : micrositio.evidencias()) {
      if (evidencia.fecha() == null || expediente.consta(evidencia.fecha())) {
        publicada.merge(
            evidencia.acto(),
            Optional.ofNullable(evidencia.fecha()),
            HechosDelSeguimiento::primera);
      }
    }
    Map<String, ActoSinEvidencia> actos = actosDelSecretariado();
    List<ActoSinEvidencia> faltantes =
        actos.entrySet().stream()
            .filter(acto -> !publicada.containsKey(acto.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    hechos.addAll(faltantes);
    hechos.add(
        new EvidenciaDelSecretariado(
            actos.size(),
            actos.size() - faltantes.size(),
            faltantes.isEmpty()
                ? actos.keySet().stream()
                    .map(publicada::get)
                    .flatMap(Optional::stream)
                    .max(LocalDate::compareTo)
                    .orElse(null)
                : null));
  }

  /** Evidence without a date is taken to have been there in time. */
  private static Optional<LocalDate> primera(Optional<LocalDate> una, Optional<LocalDate> otra) {
    if (una.isEmpty() || otra.isEmpty()) {
      return Optional.empty();
    }
    return una.get().isBefore(otra.get()) ? una : otra;
  }

  /** Sessions, decisions and tables by id, up to the end of the plan's year. */
  private Map<String, ActoSinEvidencia> actosDelSecretariado() {
    Map<String, ActoSinEvidencia> actos = new TreeMap<>();
    SecretariadoTecnicoLocal secretariado = expediente.ejercicio().secretariado();
    if (secretariado != null) {
      List<SesionDelSecretariado> sesiones = secretariado.sesiones();
      for (int i = 0; i < sesiones.size(); i++) {
        acto(actos, sesiones.get(i).id(), sesiones.get(i).fecha(), "/secretariado/sesiones/" + i);
      }
      List<Decision> decisiones = secretariado.decisiones();
      for (int i = 0; i < decisiones.size(); i++) {
        acto(
            actos,
            decisiones.get(i).id(),
            decisiones.get(i).fecha(),
            "/secretariado/decisiones/" + i);
      }
    }
    List<Mesa> mesas = expediente.ejercicio().mesas();
    for (int i = 0; i < mesas.size(); i++) {
      acto(actos, mesas.get(i).id(), mesas.get(i).fecha(), "/mesas/" + i);
    }
    return actos;
  }

  private void acto(
      Map<String, ActoSinEvidencia> actos, String id, @Nullable LocalDate fecha, String ruta) {
    LocalDate fin = expediente.plazos().finDelAnioDelPal();
    if (fecha != null && expediente.cuenta(fecha) && (fin == null || !fecha.isAfter(fin))) {
      actos.put(id, new ActoSinEvidencia(fecha, ruta));
    }
  }

  private void tablero() {
    Tablero tablero = seguimiento.tablero();
    if (tablero == null || tablero.fecha() == null || !expediente.cuenta(tablero.fecha())) {
      return;
    }
    Set<String> seguidas = new HashSet<>(tablero.actividades());
    Set<String> delPlan = new HashSet<>();
    int sinSeguir = 0;
    for (int i = 0; i < compromisos.size(); i++) {
      List<Actividad> actividades = compromisos.get(i).actividades();
      for (int j = 0; j < actividades.size(); j++) {
        delPlan.add(actividades.get(j).id());
        if (!seguidas.contains(actividades.get(j).id())) {
          sinSeguir++;
          hechos.add(new ActividadSinTablero("/plan/compromisos/" + i + "/actividades/" + j));
        }
      }
    }
    int ajenas = 0;
    for (int i = 0; i < tablero.actividades().size(); i++) {
      if (!delPlan.contains(tablero.actividades().get(i))) {
        ajenas++;
        hechos.add(
            new EntradaAjena(
                tablero.actividades().get(i), "/seguimiento/tablero/actividades/" + i));
      }
    }
    Micrositio micrositio = seguimiento.micrositio();
    boolean enElMicrositio =
        micrositio != null
            && micrositio.url() != null
            && tablero.url() != null
            && Dominio.estaDentro(tablero.url(), micrositio.url());
    hechos.add(
        new TableroPublicado(tablero.fecha(), enElMicrositio, delPlan.size(), sinSeguir, ajenas));
    intervalos(tablero, tablero.fecha());
  }

  private void intervalos(Tablero tablero, LocalDate publicacion) {
    LocalDate finDelAnio = expediente.plazos().finDelAnioDelPal();
    if (finDelAnio == null) {
      return;
    }
    TreeSet<LocalDate> actualizaciones =
        tablero.actualizaciones().stream()
            .map(Actualizacion::fecha)
            .filter(fecha -> expediente.consta(fecha) && fecha.isAfter(publicacion))
            .collect(Collectors.toCollection(TreeSet::new));
    LocalDate inicio = publicacion;
    for (LocalDate actualizacion : actualizaciones) {
      if (!inicio.isBefore(finDelAnio)) {
        return;
      }
      intervalo(inicio, primero(actualizacion, finDelAnio), true);
      inicio = actualizacion;
    }
    if (inicio.isBefore(finDelAnio)) {
      intervalo(inicio, primero(expediente.fecha(), finDelAnio), false);
    }
  }

  private static LocalDate primero(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private void intervalo(LocalDate inicio, LocalDate fin, boolean cerrado) {
    int maximo = expediente.parametros().maximoSinActualizar();
    hechos.add(
        new IntervaloDelTablero(
            inicio,
            fin,
            cerrado,
            ChronoUnit.DAYS.between(inicio, fin),
            maximo,
            inicio.plusDays(maximo)));
  }

  private void monitoreo() {
    Monitoreo monitoreo = seguimiento.monitoreo();
    LocalDate desde = expediente.plazos().inicioDelMonitoreo();
    if (monitoreo == null || !expediente.cuenta(monitoreo.fecha()) || desde == null) {
      return;
    }
    Map<String, ValoracionDelMonitoreo> valoraciones =
        monitoreo.compromisos().stream()
            .collect(Collectors.toMap(ValoracionDelMonitoreo::compromiso, v -> v, (a, b) -> b));
    Set<String> conAvance =
        monitoreo.actividades().stream().map(Avance::elemento).collect(Collectors.toSet());
    List<CompromisoMonitoreado> monitoreados = new ArrayList<>();
    List<ActividadSinAvance> sinAvance = new ArrayList<>();
    for (int i = 0; i < compromisos.size(); i++) {
      Compromiso compromiso = compromisos.get(i);
      ValoracionDelMonitoreo valoracion = valoraciones.get(compromiso.id());
      monitoreados.add(
          new CompromisoMonitoreado(
              HechosDeLosCompromisos.titulo(compromiso),
              valoracion == null ? null : valoracion.calidad(),
              valoracion == null ? null : valoracion.relevancia(),
              "/plan/compromisos/" + i));
      for (int j = 0; j < compromiso.actividades().size(); j++) {
        if (!conAvance.contains(compromiso.actividades().get(j).id())) {
          sinAvance.add(new ActividadSinAvance("/plan/compromisos/" + i + "/actividades/" + j));
        }
      }
    }
    hechos.addAll(monitoreados);
    hechos.addAll(sinAvance);
    hechos.add(
        new MonitoreoRealizado(
            monitoreo.fecha(),
            monitoreo.realizadoPor(),
            desde,
            compromisos.size(),
            (int)
                monitoreados.stream()
                    .filter(c -> c.calidad() == null || c.relevancia() == null)
                    .count(),
            sinAvance.size()));
  }

  private void evaluacion() {
    Evaluacion evaluacion = seguimiento.evaluacion();
    LocalDate desde = expediente.plazos().finDelAnioDelPal();
    if (evaluacion == null || !expediente.cuenta(evaluacion.fecha()) || desde == null) {
      return;
    }
    Set<String> conNivel =
        evaluacion.logros().stream()
            .filter(logro -> logro.nivel() != null)
            .map(NivelDeLogro::compromiso)
            .collect(Collectors.toSet());
    int sinNivel = 0;
    for (int i = 0; i < compromisos.size(); i++) {
      if (!conNivel.contains(compromisos.get(i).id())) {
        sinNivel++;
        hechos.add(
            new CompromisoSinNivel(
                HechosDeLosCompromisos.titulo(compromisos.get(i)), "/plan/compromisos/" + i));
      }
    }
    hechos.add(
        new EvaluacionRealizada(
            evaluacion.fecha(), evaluacion.coordinadaPor(), desde, compromisos.size(), sinNivel));
  }
}
