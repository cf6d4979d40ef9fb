package org.gobiernoabierto.formatos.dibujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.Asunto;
import org.gobiernoabierto.modelo.Decision;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Facilitador;
import org.gobiernoabierto.modelo.Firma;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.SecretariadoTecnicoLocal;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.Socializacion;
import org.gobiernoabierto.modelo.Tablero;
import org.jspecify.annotations.Nullable;

/** Gathers the acts of an exercise, step by step. */
final class Actos {

  private static final Texto SELECCION = new Texto("Selección", "Selection");
  private static final Texto DECLARACION = new Texto("Declaración conjunta", "Joint Declaration");
  private static final Texto FIRMA = new Texto("Firma", "Signature");
  private static final Texto REFRENDO = new Texto("Refrendo", "Renewal");
  private static final Texto FORO = new Texto("Foro internacional", "International forum");
  private static final Texto CONVOCATORIA = new Texto("Convocatoria", "Call");
  private static final Texto SENSIBILIZACION =
      new Texto("Sesión de sensibilización", "Awareness session");
  private static final Texto ADHESION = new Texto("Se suma un actor", "An actor joins");
  private static final Texto ELECCION = new Texto("Elección", "Election");
  private static final Texto INSTALACION = new Texto("Instalación", "Installation");
  private static final Texto MECANISMO =
      new Texto("Mecanismo de gobernanza", "Governance mechanism");
  private static final Texto FACILITADOR = new Texto("Facilitador", "Facilitator");
  private static final Texto AGENDA = new Texto("Agenda anual", "Annual agenda");
  private static final Texto SESION =
      new Texto("Sesión del Secretariado", "Session of the Secretariat");
  private static final Texto DECISION = new Texto("Decisión", "Decision");
  private static final Texto PAL_APROBADO = new Texto("PAL aprobado", "Plan approved");
  private static final Texto MESA = new Texto("Mesa", "Table");
  private static final Texto DOCUMENTO = new Texto("Documento del PAL", "Document of the plan");
  private static final Texto LANZAMIENTO = new Texto("Lanzamiento", "Launch");
  private static final Texto MICROSITIO = new Texto("Micrositio", "Microsite");
  private static final Texto TABLERO = new Texto("Tablero", "Dashboard");
  private static final Texto ACTUALIZACION =
      new Texto("Actualización del tablero", "Update of the dashboard");
  private static final Texto MONITOREO = new Texto("Monitoreo", "Monitoring");
  private static final Texto EVALUACION = new Texto("Evaluación", "Evaluation");

  private final EjercicioLocal ejercicio;
  private final Fechas fechas;
  private final Map<String, String> nombres = new HashMap<>();
  private final List<Acto> actos = new ArrayList<>();

  private Actos(EjercicioLocal ejercicio) {
    this.ejercicio = ejercicio;
    this.fechas = new Fechas(ejercicio);
    for (Actor actor : ejercicio.actores()) {
      if (actor.nombre() != null) {
        nombres.put(actor.id(), actor.nombre());
      }
    }
  }

  /** Those of an exercise, in the order of the guide. */
  static List<Acto> de(EjercicioLocal ejercicio) {
    Actos actos = new Actos(ejercicio);
    actos.todos();
    return actos.actos;
  }

  private void todos() {
    if (ejercicio.seleccion() != null) {
      acto(0, SELECCION, "", "/seleccion/fecha", ejercicio.seleccion().fecha());
    }
    if (ejercicio.declaracion() != null) {
      arranque(ejercicio.declaracion());
    }
    if (ejercicio.socializacion() != null) {
      socializacion(ejercicio.socializacion());
    }
    if (ejercicio.secretariado() != null) {
      secretariado(ejercicio.secretariado());
    }
    for (int i = 0; i < ejercicio.mesas().size(); i++) {
      Mesa mesa = ejercicio.mesas().get(i);
      String ruta = "/mesas/" + i;
      Cuando cuando = fechas.entre(ruta + "/fecha", mesa.fecha(), ruta + "/fin", mesa.fin());
      acto(4, MESA, mesa.tema() == null ? mesa.id() : mesa.tema(), cuando);
    }
    if (ejercicio.plan() != null) {
      plan(ejercicio.plan());
    }
    if (ejercicio.seguimiento() != null) {
      seguimiento(ejercicio.seguimiento());
    }
  }

  private void arranque(Declaracion declaracion) {
    acto(1, DECLARACION, "", "/declaracion/fecha", declaracion.fecha());
    for (Firma firma : declaracion.firmantes()) {
      if (firma.fecha() != null && !firma.fecha().equals(declaracion.fecha())) {
        acto(1, FIRMA, actor(firma.actor()), Cuando.el(firma.fecha()));
      }
    }
    if (declaracion.foro() != null) {
      acto(1, FORO, "", "/declaracion/foro/fecha", declaracion.foro().fecha());
    }
    cada(1, REFRENDO, "/declaracion/refrendos", declaracion.refrendos(), r -> "", r -> r.fecha());
  }

  private void socializacion(Socializacion socializacion) {
    cada(
        2,
        CONVOCATORIA,
        "/socializacion/convocatorias",
        socializacion.convocatorias(),
        c -> c.id(),
        c -> c.fecha());
    for (int i = 0; i < socializacion.sesiones().size(); i++) {
      SesionDeSensibilizacion sesion = socializacion.sesiones().get(i);
      String ruta = "/socializacion/sesiones/" + i;
      Cuando cuando = fechas.entre(ruta + "/fecha", sesion.fecha(), ruta + "/fin", sesion.fin());
      acto(2, SENSIBILIZACION, sesion.id(), cuando);
    }
    cada(
        2,
        ADHESION,
        "/socializacion/adhesiones",
        socializacion.adhesiones(),
        a -> actor(a.actor()),
        a -> a.fecha());
  }

  private void secretariado(SecretariadoTecnicoLocal secretariado) {
    if (secretariado.eleccion() != null) {
      acto(3, ELECCION, "", "/secretariado/eleccion/fecha", secretariado.eleccion().fecha());
    }
    if (secretariado.instalacion() != null) {
      acto(
          3,
          INSTALACION,
          "",
          "/secretariado/instalacion/fecha",
          secretariado.instalacion().fecha());
    }
    if (secretariado.mecanismo() != null) {
      acto(3, MECANISMO, "", "/secretariado/mecanismo/fecha", secretariado.mecanismo().fecha());
    }
    for (int i = 0; i < secretariado.facilitadores().size(); i++) {
      Facilitador facilitador = secretariado.facilitadores().get(i);
      String ruta = "/secretariado/facilitadores/" + i + "/inicio";
      acto(3, FACILITADOR, facilitador.id(), ruta, facilitador.inicio());
    }
    if (secretariado.agenda() != null) {
      acto(3, AGENDA, "", "/secretariado/agenda/fecha", secretariado.agenda().fecha());
    }
    cada(
        3,
        SESION,
        "/secretariado/sesiones",
        secretariado.sesiones(),
        s -> s.asunto() == null ? s.id() : s.asunto(),
        s -> s.fecha());
    for (int i = 0; i < secretariado.decisiones().size(); i++) {
      Decision decision = secretariado.decisiones().get(i);
      boolean delPlan = decision.asunto() == Asunto.APROBACION_DEL_PAL;
      String ruta = "/secretariado/decisiones/" + i + "/fecha";
      acto(3, delPlan ? PAL_APROBADO : DECISION, decision.id(), ruta, decision.fecha());
    }
  }

  private void plan(PlanDeAccionLocal plan) {
    cada(
        5,
        DOCUMENTO,
        "/plan/documentos",
        plan.documentos(),
        d -> d.titulo() == null ? d.id() : d.titulo(),
        d -> d.fecha());
    if (plan.lanzamiento() != null) {
      acto(5, LANZAMIENTO, "", "/plan/lanzamiento/fecha", plan.lanzamiento().fecha());
    }
  }

  private void seguimiento(Seguimiento seguimiento) {
    if (seguimiento.micrositio() != null) {
      acto(6, MICROSITIO, "", "/seguimiento/micrositio/fecha", seguimiento.micrositio().fecha());
    }
    Tablero tablero = seguimiento.tablero();
    if (tablero != null) {
      acto(6, TABLERO, "", "/seguimiento/tablero/fecha", tablero.fecha());
      cada(
          6,
          ACTUALIZACION,
          "/seguimiento/tablero/actualizaciones",
          tablero.actualizaciones(),
          a -> "",
          a -> a.fecha());
    }
    if (seguimiento.monitoreo() != null) {
      acto(6, MONITOREO, "", "/seguimiento/monitoreo/fecha", seguimiento.monitoreo().fecha());
    }
    if (seguimiento.evaluacion() != null) {
      acto(6, EVALUACION, "", "/seguimiento/evaluacion/fecha", seguimiento.evaluacion().fecha());
    }
  }

  private <T> void cada(
      int paso,
      Texto clase,
      String lista,
      List<T> cosas,
      Function<T, String> cual,
      Function<T, @Nullable LocalDate> fecha) {
    for (int i = 0; i < cosas.size(); i++) {
      T cosa = cosas.get(i);
      acto(paso, clase, cual.apply(cosa), lista + "/" + i + "/fecha", fecha.apply(cosa));
    }
  }

  private void acto(int paso, Texto clase, String cual, String ruta, @Nullable LocalDate dia) {
    acto(paso, clase, cual, fechas.en(ruta, dia));
  }

  private void acto(int paso, Texto clase, String cual, Cuando cuando) {
    actos.add(new Acto(paso, clase, Limpieza.de(cual), cuando));
  }

  private String actor(String id) {
    return nombres.getOrDefault(id, id);
  }
}
