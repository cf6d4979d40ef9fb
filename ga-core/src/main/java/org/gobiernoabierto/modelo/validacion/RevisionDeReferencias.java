package org.gobiernoabierto.modelo.validacion;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.Adhesion;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Convocatoria;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.DocumentoDelPlan;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.ElementosDelPlan;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Firma;
import org.gobiernoabierto.modelo.Fuente;
import org.gobiernoabierto.modelo.Indicador;
import org.gobiernoabierto.modelo.Integrante;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.SesionDelSecretariado;
import org.gobiernoabierto.modelo.Socializacion;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/**
 * Looks up every id of an exercise, and every place that it says something of, as {@link
 * ReferenciasResueltas} asks. What is wrong is told while it is found; the work is at most
 * proportional to the size of the exercise.
 */
public final class RevisionDeReferencias {

  /** Takes the faults, one by one. */
  @FunctionalInterface
  public interface Destino {

    /**
     * Takes one fault.
     *
     * @param codigo stable code of the fault
     * @param valor the id or the place that it is about; never null
     * @param ayuda of an id that is repeated, the pointer of the first thing that has it; of one
     *     that nothing has, the nearest that something has; null for none
     * @param ruta JSON Pointer of where it is
     * @return whether to tell more
     */
    boolean falla(String codigo, String valor, @Nullable String ayuda, String ruta);
  }

  private static final RutaDelModelo.Validador RUTAS = new RutaDelModelo.Validador();

  private final Cotejo cotejo;
  private final Set<String> actores = new HashSet<>();
  private final Set<String> integrantes = new HashSet<>();
  private final Set<String> facilitadores = new HashSet<>();
  private final Set<String> mesas = new HashSet<>();
  private final Set<String> problemas = new HashSet<>();
  private final Set<String> compromisos = new HashSet<>();
  private final Set<String> actos = new HashSet<>();

  private RevisionDeReferencias(Destino destino) {
    this.cotejo = new Cotejo(destino);
  }

  /**
   * Goes over an exercise once.
   *
   * @param ejercicio any, however faulty
   */
  public static void revisar(EjercicioLocal ejercicio, Destino destino) {
    new RevisionDeReferencias(destino).revisar(ejercicio);
  }

  private void revisar(EjercicioLocal ejercicio) {
    PlanDeAccionLocal plan = ejercicio.plan();
    SecretariadoTecnicoLocal secretariado = ejercicio.secretariado();
    reunirIds(ejercicio);
    cotejo.referencias(actores, ejercicio.postulantes(), "/postulantes");
    if (ejercicio.declaracion() != null) {
      cotejo.cada(
          actores,
          ejercicio.declaracion().firmantes(),
          Firma::actor,
          "/declaracion/firmantes",
          "actor");
    }
    if (ejercicio.socializacion() != null) {
      revisarSocializacion(ejercicio.socializacion());
    }
    if (secretariado != null) {
      revisarSecretariado(secretariado);
    }
    revisarMesas(ejercicio);
    if (plan != null) {
      revisarPlan(plan);
    }
    if (ejercicio.seguimiento() != null) {
      new RevisionDelSeguimiento(cotejo, actos, compromisos, ElementosDelPlan.de(plan))
          .revisar(ejercicio.seguimiento());
    }
    Lugares lugares = new Lugares(ejercicio);
    revisarLoQueNoHubo(ejercicio, lugares, revisarDesconocidos(ejercicio, lugares));
  }

  /**
   * What is declared unknown is there, and is not known.
   *
   * @return those places and what they lie in
   */
  private Set<String> revisarDesconocidos(EjercicioLocal ejercicio, Lugares lugares) {
    Set<String> rutas = new HashSet<>();
    for (int i = 0; i < ejercicio.desconocidos().size(); i++) {
      Desconocido desconocido = ejercicio.desconocidos().get(i);
      String lugar = desconocido == null ? null : desconocido.lugar();
      if (lugar == null || !RUTAS.esValida(lugar)) {
        continue;
      }
      String ruta = "/desconocidos/" + i + "/lugar";
      Sitio sitio = lugares.en(lugar);
      if (sitio == null) {
        cotejo.falla("LUGAR_INEXISTENTE", lugar, ruta);
        continue;
      }
      if (sitio.esUnSoloValor() && sitio.valor() != null) {
        cotejo.falla("DESCONOCIDO_Y_DADO", lugar, ruta);
      }
      String una = sitio.ruta();
      while (!una.isEmpty() && rutas.add(una)) {
        una = una.substring(0, una.lastIndexOf('/'));
      }
    }
    return rutas;
  }

  /** What did not happen has its place, and nothing there. */
  private void revisarLoQueNoHubo(
      EjercicioLocal ejercicio, Lugares lugares, Set<String> desconocidos) {
    for (int i = 0; i < ejercicio.noHubo().size(); i++) {
      String lugar = ejercicio.noHubo().get(i);
      if (lugar == null || !RUTAS.esValida(lugar)) {
        continue;
      }
      Sitio sitio = lugares.en(lugar);
      if (sitio == null) {
        cotejo.falla("LUGAR_INEXISTENTE", lugar, "/noHubo/" + i);
      } else if (sitio.tieneAlgo() || desconocidos.contains(sitio.ruta())) {
        cotejo.falla("NO_HUBO_Y_DADO", lugar, "/noHubo/" + i);
      }
    }
  }

  private void reunirIds(EjercicioLocal ejercicio) {
    cotejo.ids(new HashSet<>(), ejercicio.fuentes(), Fuente::id, "/fuentes");
    cotejo.ids(actores, ejercicio.actores(), Actor::id, "/actores");
    Socializacion socializacion = ejercicio.socializacion();
    if (socializacion != null) {
      cotejo.ids(
          new HashSet<>(),
          socializacion.convocatorias(),
          Convocatoria::id,
          "/socializacion/convocatorias");
      cotejo.ids(
          new HashSet<>(),
          socializacion.sesiones(),
          SesionDeSensibilizacion::id,
          "/socializacion/sesiones");
    }
    SecretariadoTecnicoLocal secretariado = ejercicio.secretariado();
    if (secretariado != null) {
      cotejo.ids(
          integrantes, secretariado.integrantes(), Integrante::id, "/secretariado/integrantes");
      cotejo.ids(
          facilitadores,
          secretariado.facilitadores(),
          Facilitador::id,
          "/secretariado/facilitadores");
      cotejo.ids(
          actos, secretariado.sesiones(), SesionDelSecretariado::id, "/secretariado/sesiones");
      cotejo.ids(actos, secretariado.decisiones(), Decision::id, "/secretariado/decisiones");
    }
    cotejo.ids(actos, ejercicio.mesas(), Mesa::id, "/mesas");
    ejercicio.mesas().stream().filter(Objects::nonNull).map(Mesa::id).forEach(mesas::add);
    cotejo.ids(problemas, ejercicio.problemas(), Problema::id, "/problemas");
    PlanDeAccionLocal plan = ejercicio.plan();
    if (plan != null) {
      cotejo.ids(new HashSet<>(), plan.documentos(), DocumentoDelPlan::id, "/plan/documentos");
      cotejo.ids(compromisos, plan.compromisos(), Compromiso::id, "/plan/compromisos");
      for (int i = 0; i < plan.compromisos().size(); i++) {
        Compromiso compromiso = plan.compromisos().get(i);
        if (compromiso != null) {
          String ruta = "/plan/compromisos/" + i;
          Set<String> elementos = new HashSet<>();
          cotejo.ids(elementos, compromiso.actividades(), Actividad::id, ruta + "/actividades");
          cotejo.ids(elementos, compromiso.productos(), Producto::id, ruta + "/productos");
          cotejo.ids(
              new HashSet<>(), compromiso.indicadores(), Indicador::id, ruta + "/indicadores");
        }
      }
    }
  }

  private void revisarSocializacion(Socializacion socializacion) {
    for (int i = 0; i < socializacion.convocatorias().size(); i++) {
      Convocatoria convocatoria = socializacion.convocatorias().get(i);
      if (convocatoria != null) {
        cotejo.referencias(
            actores,
            convocatoria.convocantes(),
            "/socializacion/convocatorias/" + i + "/convocantes");
      }
    }
    for (int i = 0; i < socializacion.sesiones().size(); i++) {
      SesionDeSensibilizacion sesion = socializacion.sesiones().get(i);
      if (sesion != null) {
        cotejo.referencias(
            actores, sesion.asistentes(), "/socializacion/sesiones/" + i + "/asistentes");
      }
    }
    cotejo.cada(
        actores, socializacion.adhesiones(), Adhesion::actor, "/socializacion/adhesiones", "actor");
  }

  private void revisarSecretariado(SecretariadoTecnicoLocal secretariado) {
    if (secretariado.eleccion() != null) {
      cotejo.referencias(
          actores, secretariado.eleccion().convocantes(), "/secretariado/eleccion/convocantes");
      cotejo.referencias(
          actores, secretariado.eleccion().asistentes(), "/secretariado/eleccion/asistentes");
      cotejo.referencias(
          integrantes, secretariado.eleccion().electos(), "/secretariado/eleccion/electos");
    }
    cotejo.cada(
        actores,
        secretariado.integrantes(),
        Integrante::actor,
        "/secretariado/integrantes",
        "actor");
    cotejo.cada(
        actores,
        secretariado.facilitadores(),
        Facilitador::actor,
        "/secretariado/facilitadores",
        "actor");
  }

  private void revisarMesas(EjercicioLocal ejercicio) {
    for (int i = 0; i < ejercicio.mesas().size(); i++) {
      Mesa mesa = ejercicio.mesas().get(i);
      if (mesa != null) {
        cotejo.referencias(actores, mesa.participantes(), "/mesas/" + i + "/participantes");
      }
    }
    cotejo.cada(facilitadores, ejercicio.mesas(), Mesa::facilitador, "/mesas", "facilitador");
    for (int i = 0; i < ejercicio.problemas().size(); i++) {
      Problema problema = ejercicio.problemas().get(i);
      if (problema != null) {
        cotejo.referencias(mesas, problema.mesas(), "/problemas/" + i + "/mesas");
      }
    }
  }

  private void revisarPlan(PlanDeAccionLocal plan) {
    for (int i = 0; i < plan.compromisos().size(); i++) {
      Compromiso compromiso = plan.compromisos().get(i);
      if (compromiso == null) {
        continue;
      }
      String ruta = "/plan/compromisos/" + i;
      cotejo.referencias(problemas, compromiso.problemas(), ruta + "/problemas");
      cotejo.referencias(mesas, compromiso.mesas(), ruta + "/mesas");
      cotejo.referencias(actores, compromiso.responsables(), ruta + "/responsables");
      for (int j = 0; j < compromiso.actividades().size(); j++) {
        Actividad actividad = compromiso.actividades().get(j);
        if (actividad != null) {
          cotejo.referencias(
              actores, actividad.responsables(), ruta + "/actividades/" + j + "/responsables");
        }
      }
    }
  }
}
