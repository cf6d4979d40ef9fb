package org.gobiernoabierto.modelo.validacion;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.Adhesion;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Convocatoria;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.DocumentoDelPlan;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EvidenciaPublicada;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Firma;
import org.gobiernoabierto.modelo.Fuente;
import org.gobiernoabierto.modelo.Indicador;
import org.gobiernoabierto.modelo.Integrante;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.NivelDeLogro;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.SesionDelSecretariado;
import org.gobiernoabierto.modelo.Socializacion;
import org.gobiernoabierto.modelo.ValoracionDelMonitoreo;
import org.jspecify.annotations.Nullable;

/** Looks up every id of an exercise; see {@link ReferenciasResueltas}. */
public final class ValidadorDeReferencias
    implements ConstraintValidator<ReferenciasResueltas, EjercicioLocal> {

  @Override
  public boolean isValid(EjercicioLocal ejercicio, ConstraintValidatorContext contexto) {
    return new Revision(contexto).revisar(ejercicio);
  }

  private static final class Revision {

    private final ConstraintValidatorContext contexto;
    private final Set<String> actores = new HashSet<>();
    private final Set<String> integrantes = new HashSet<>();
    private final Set<String> facilitadores = new HashSet<>();
    private final Set<String> mesas = new HashSet<>();
    private final Set<String> problemas = new HashSet<>();
    private final Set<String> compromisos = new HashSet<>();
    private final Set<String> elementos = new HashSet<>();
    private final Set<String> actos = new HashSet<>();
    private boolean valido = true;

    Revision(ConstraintValidatorContext contexto) {
      this.contexto = contexto;
    }

    boolean revisar(EjercicioLocal ejercicio) {
      PlanDeAccionLocal plan = ejercicio.plan();
      SecretariadoTecnicoLocal secretariado = ejercicio.secretariado();
      reunirIds(ejercicio);
      referencias(actores, ejercicio.postulantes(), "/postulantes");
      if (ejercicio.declaracion() != null) {
        cada(
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
        revisarSeguimiento(ejercicio.seguimiento());
      }
      return valido;
    }

    private void reunirIds(EjercicioLocal ejercicio) {
      ids(new HashSet<>(), ejercicio.fuentes(), Fuente::id, "/fuentes");
      ids(actores, ejercicio.actores(), Actor::id, "/actores");
      Socializacion socializacion = ejercicio.socializacion();
      if (socializacion != null) {
        ids(
            new HashSet<>(),
            socializacion.convocatorias(),
            Convocatoria::id,
            "/socializacion/convocatorias");
        ids(
            new HashSet<>(),
            socializacion.sesiones(),
            SesionDeSensibilizacion::id,
            "/socializacion/sesiones");
      }
      SecretariadoTecnicoLocal secretariado = ejercicio.secretariado();
      if (secretariado != null) {
        ids(integrantes, secretariado.integrantes(), Integrante::id, "/secretariado/integrantes");
        ids(
            facilitadores,
            secretariado.facilitadores(),
            Facilitador::id,
            "/secretariado/facilitadores");
        ids(actos, secretariado.sesiones(), SesionDelSecretariado::id, "/secretariado/sesiones");
        ids(actos, secretariado.decisiones(), Decision::id, "/secretariado/decisiones");
      }
      ids(mesas, ejercicio.mesas(), Mesa::id, "/mesas");
      for (int i = 0; i < ejercicio.mesas().size(); i++) {
        Mesa mesa = ejercicio.mesas().get(i);
        if (mesa != null) {
          id(actos, mesa.id(), "/mesas/" + i);
        }
      }
      ids(problemas, ejercicio.problemas(), Problema::id, "/problemas");
      PlanDeAccionLocal plan = ejercicio.plan();
      if (plan != null) {
        ids(new HashSet<>(), plan.documentos(), DocumentoDelPlan::id, "/plan/documentos");
        ids(compromisos, plan.compromisos(), Compromiso::id, "/plan/compromisos");
        for (int i = 0; i < plan.compromisos().size(); i++) {
          Compromiso compromiso = plan.compromisos().get(i);
          if (compromiso != null) {
            String ruta = "/plan/compromisos/" + i;
            ids(elementos, compromiso.actividades(), Actividad::id, ruta + "/actividades");
            ids(elementos, compromiso.productos(), Producto::id, ruta + "/productos");
            ids(new HashSet<>(), compromiso.indicadores(), Indicador::id, ruta + "/indicadores");
          }
        }
      }
    }

    private void revisarSocializacion(Socializacion socializacion) {
      for (int i = 0; i < socializacion.convocatorias().size(); i++) {
        Convocatoria convocatoria = socializacion.convocatorias().get(i);
        if (convocatoria != null) {
          referencias(
              actores,
              convocatoria.convocantes(),
              "/socializacion/convocatorias/" + i + "/convocantes");
        }
      }
      for (int i = 0; i < socializacion.sesiones().size(); i++) {
        SesionDeSensibilizacion sesion = socializacion.sesiones().get(i);
        if (sesion != null) {
          referencias(actores, sesion.asistentes(), "/socializacion/sesiones/" + i + "/asistentes");
        }
      }
      cada(
          actores,
          socializacion.adhesiones(),
          Adhesion::actor,
          "/socializacion/adhesiones",
          "actor");
    }

    private void revisarSecretariado(SecretariadoTecnicoLocal secretariado) {
      if (secretariado.eleccion() != null) {
        referencias(
            actores, secretariado.eleccion().convocantes(), "/secretariado/eleccion/convocantes");
        referencias(
            actores, secretariado.eleccion().asistentes(), "/secretariado/eleccion/asistentes");
        referencias(
            integrantes, secretariado.eleccion().electos(), "/secretariado/eleccion/electos");
      }
      cada(
          actores,
          secretariado.integrantes(),
          Integrante::actor,
          "/secretariado/integrantes",
          "actor");
      cada(
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
          referencias(actores, mesa.participantes(), "/mesas/" + i + "/participantes");
        }
      }
      cada(facilitadores, ejercicio.mesas(), Mesa::facilitador, "/mesas", "facilitador");
      for (int i = 0; i < ejercicio.problemas().size(); i++) {
        Problema problema = ejercicio.problemas().get(i);
        if (problema != null) {
          referencias(mesas, problema.mesas(), "/problemas/" + i + "/mesas");
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
        referencias(problemas, compromiso.problemas(), ruta + "/problemas");
        referencias(mesas, compromiso.mesas(), ruta + "/mesas");
        referencias(actores, compromiso.responsables(), ruta + "/responsables");
        for (int j = 0; j < compromiso.actividades().size(); j++) {
          Actividad actividad = compromiso.actividades().get(j);
          if (actividad != null) {
            referencias(
                actores, actividad.responsables(), ruta + "/actividades/" + j + "/responsables");
          }
        }
      }
    }

    private void revisarSeguimiento(Seguimiento seguimiento) {
      if (seguimiento.micrositio() != null) {
        cada(
            actos,
            seguimiento.micrositio().evidencias(),
            EvidenciaPublicada::acto,
            "/seguimiento/micrositio/evidencias",
            "acto");
      }
      if (seguimiento.tablero() != null) {
        for (int i = 0; i < seguimiento.tablero().actualizaciones().size(); i++) {
          var actualizacion = seguimiento.tablero().actualizaciones().get(i);
          if (actualizacion != null) {
            cada(
                elementos,
                actualizacion.avances(),
                Avance::elemento,
                "/seguimiento/tablero/actualizaciones/" + i + "/avances",
                "elemento");
          }
        }
      }
      if (seguimiento.monitoreo() != null) {
        cada(
            compromisos,
            seguimiento.monitoreo().compromisos(),
            ValoracionDelMonitoreo::compromiso,
            "/seguimiento/monitoreo/compromisos",
            "compromiso");
        cada(
            elementos,
            seguimiento.monitoreo().actividades(),
            Avance::elemento,
            "/seguimiento/monitoreo/actividades",
            "elemento");
      }
      if (seguimiento.evaluacion() != null) {
        cada(
            compromisos,
            seguimiento.evaluacion().logros(),
            NivelDeLogro::compromiso,
            "/seguimiento/evaluacion/logros",
            "compromiso");
      }
    }

    private <T> void ids(
        Set<String> vistos, List<T> cosas, Function<T, @Nullable String> id, String ruta) {
      for (int i = 0; i < cosas.size(); i++) {
        T cosa = cosas.get(i);
        if (cosa != null) {
          id(vistos, id.apply(cosa), ruta + "/" + i);
        }
      }
    }

    private void id(Set<String> vistos, @Nullable String id, String ruta) {
      if (id != null && !vistos.add(id)) {
        falla("ID_REPETIDO", id, ruta + "/id");
      }
    }

    private void referencias(Set<String> existentes, List<String> referencias, String ruta) {
      for (int i = 0; i < referencias.size(); i++) {
        String referencia = referencias.get(i);
        if (referencia != null && !existentes.contains(referencia)) {
          falla("REFERENCIA_SIN_RESOLVER", referencia, ruta + "/" + i);
        }
      }
    }

    private <T> void cada(
        Set<String> existentes,
        List<T> cosas,
        Function<T, @Nullable String> referencia,
        String ruta,
        String campo) {
      for (int i = 0; i < cosas.size(); i++) {
        String id = cosas.get(i) == null ? null : referencia.apply(cosas.get(i));
        if (id != null && !existentes.contains(id)) {
          falla("REFERENCIA_SIN_RESOLVER", id, ruta + "/" + i + "/" + campo);
        }
      }
    }

    private void falla(String codigo, String valor, String ruta) {
      if (valido) {
        contexto.disableDefaultConstraintViolation();
        valido = false;
      }
      NodosDeRuta.agregar(contexto, codigo + ": " + valor, ruta);
    }
  }
}
