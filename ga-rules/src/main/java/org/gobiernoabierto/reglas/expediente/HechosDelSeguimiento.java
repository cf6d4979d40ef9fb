package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Actualizacion;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Evaluacion;
import org.gobiernoabierto.modelo.Micrositio;
import org.gobiernoabierto.modelo.Monitoreo;
import org.gobiernoabierto.modelo.NivelDeLogro;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.Tablero;
import org.gobiernoabierto.modelo.ValoracionDelMonitoreo;
import org.gobiernoabierto.reglas.hechos.ActividadSinAvance;
import org.gobiernoabierto.reglas.hechos.ActividadSinTablero;
import org.gobiernoabierto.reglas.hechos.CompromisoMonitoreado;
import org.gobiernoabierto.reglas.hechos.CompromisoSinNivel;
import org.gobiernoabierto.reglas.hechos.Direccion;
import org.gobiernoabierto.reglas.hechos.EntradaAjena;
import org.gobiernoabierto.reglas.hechos.EvaluacionRealizada;
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
  private final @Nullable Direccion sitio;

  private HechosDelSeguimiento(
      Expediente expediente, Seguimiento seguimiento, List<Object> hechos) {
    this.expediente = expediente;
    this.seguimiento = seguimiento;
    this.hechos = hechos;
    PlanDeAccionLocal plan = expediente.ejercicio().plan();
    compromisos = plan == null ? List.of() : plan.compromisos();
    Micrositio micrositio = seguimiento.micrositio();
    sitio = micrositio == null ? null : Direccion.de(micrositio.url());
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
        || sitio == null
        || !expediente.constaOFalta(micrositio.fecha(), "/seguimiento/micrositio/fecha")) {
      return;
    }
    String portal = seguimiento.portalDelGarante();
    hechos.add(
        new MicrositioHabilitado(
            micrositio.fecha(),
            sitio.toString(),
            portal,
            sitio.esDelMismoDominioQue(Direccion.de(portal))));
    hechos.add(new EvidenciaDelMicrositio(expediente, micrositio).hecho(hechos));
  }

  private void tablero() {
    Tablero tablero = seguimiento.tablero();
    if (tablero == null || tablero.fecha() == null || !expediente.cuenta(tablero.fecha())) {
      return;
    }
    Mencionados<String> seguidas = new Mencionados<>(tablero.actividades(), Function.identity());
    int actividades = 0;
    int sinSeguir = 0;
    for (int i = 0; i < compromisos.size(); i++) {
      List<Actividad> suyas = compromisos.get(i).actividades();
      actividades += suyas.size();
      for (int j = 0; j < suyas.size(); j++) {
        if (!seguidas.incluyen(suyas.get(j).id())) {
          sinSeguir++;
          hechos.add(new ActividadSinTablero(ruta(i) + "/actividades/" + j));
        }
      }
    }
    int ajenas =
        tablero.actividades().size() == actividades - sinSeguir ? 0 : ajenas(tablero.actividades());
    Direccion direccion = Direccion.de(tablero.url());
    boolean enElMicrositio = direccion != null && direccion.estaDentroDe(sitio);
    hechos.add(
        new TableroPublicado(tablero.fecha(), enElMicrositio, actividades, sinSeguir, ajenas));
    intervalos(tablero, tablero.fecha());
  }

  private int ajenas(List<String> seguidas) {
    Set<String> delPlan = new HashSet<>();
    for (Compromiso compromiso : compromisos) {
      for (Actividad actividad : compromiso.actividades()) {
        delPlan.add(actividad.id());
      }
    }
    int ajenas = 0;
    for (int i = 0; i < seguidas.size(); i++) {
      if (!delPlan.contains(seguidas.get(i))) {
        ajenas++;
        hechos.add(new EntradaAjena(seguidas.get(i), "/seguimiento/tablero/actividades/" + i));
      }
    }
    return ajenas;
  }

  private static String ruta(int compromiso) {
    return "/plan/compromisos/" + compromiso;
  }

  private void intervalos(Tablero tablero, LocalDate publicacion) {
    LocalDate finDelAnio = expediente.plazos().finDelAnioDelPal();
    if (finDelAnio == null) {
      return;
    }
    Set<LocalDate> actualizaciones = new TreeSet<>();
    for (Actualizacion actualizacion : tablero.actualizaciones()) {
      LocalDate fecha = actualizacion.fecha();
      if (expediente.consta(fecha) && fecha.isAfter(publicacion)) {
        actualizaciones.add(fecha);
      }
    }
    LocalDate inicio = publicacion;
    for (LocalDate actualizacion : actualizaciones) {
      if (!inicio.isBefore(finDelAnio)) {
        return;
      }
      intervalo(inicio, Fechas.primera(actualizacion, finDelAnio), true);
      inicio = actualizacion;
    }
    if (inicio.isBefore(finDelAnio)) {
      intervalo(inicio, Fechas.primera(expediente.fecha(), finDelAnio), false);
    }
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
    Map<String, ValoracionDelMonitoreo> valoraciones = new HashMap<>(2 * compromisos.size());
    for (ValoracionDelMonitoreo valoracion : monitoreo.compromisos()) {
      valoraciones.put(valoracion.compromiso(), valoracion);
    }
    Mencionados<Avance> conAvance = new Mencionados<>(monitoreo.actividades(), Avance::elemento);
    int sinValorar = 0;
    int sinAvance = 0;
    for (int i = 0; i < compromisos.size(); i++) {
      Compromiso compromiso = compromisos.get(i);
      CompromisoMonitoreado monitoreado =
          monitoreado(compromiso, valoraciones.get(compromiso.id()), i);
      hechos.add(monitoreado);
      sinValorar += monitoreado.valorado() ? 0 : 1;
      for (int j = 0; j < compromiso.actividades().size(); j++) {
        if (!conAvance.incluyen(compromiso.actividades().get(j).id())) {
          sinAvance++;
          hechos.add(new ActividadSinAvance(ruta(i) + "/actividades/" + j));
        }
      }
    }
    hechos.add(
        new MonitoreoRealizado(
            monitoreo.fecha(),
            monitoreo.realizadoPor(),
            desde,
            compromisos.size(),
            sinValorar,
            sinAvance));
  }

  private static CompromisoMonitoreado monitoreado(
      Compromiso compromiso, @Nullable ValoracionDelMonitoreo valoracion, int numero) {
    return new CompromisoMonitoreado(
        HechosDeLosCompromisos.titulo(compromiso),
        valoracion == null ? null : valoracion.calidad(),
        valoracion == null ? null : valoracion.relevancia(),
        numero);
  }

  private void evaluacion() {
    Evaluacion evaluacion = seguimiento.evaluacion();
    LocalDate desde = expediente.plazos().finDelAnioDelPal();
    if (evaluacion == null || !expediente.cuenta(evaluacion.fecha()) || desde == null) {
      return;
    }
    Mencionados<NivelDeLogro> conNivel =
        new Mencionados<>(
            evaluacion.logros(), logro -> logro.nivel() == null ? null : logro.compromiso());
    int sinNivel = 0;
    for (int i = 0; i < compromisos.size(); i++) {
      if (!conNivel.incluyen(compromisos.get(i).id())) {
        sinNivel++;
        hechos.add(
            new CompromisoSinNivel(HechosDeLosCompromisos.titulo(compromisos.get(i)), ruta(i)));
      }
    }
    hechos.add(
        new EvaluacionRealizada(
            evaluacion.fecha(), evaluacion.coordinadaPor(), desde, compromisos.size(), sinNivel));
  }
}
