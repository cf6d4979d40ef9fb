package org.gobiernoabierto.reglas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.EstadoDePlazo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Plazo;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Tramo;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Ficha.EnElCalendario;
import org.gobiernoabierto.reglas.expediente.Desconocidos;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.hechos.Actividad;
import org.gobiernoabierto.reglas.hechos.Actualizacion;
import org.gobiernoabierto.reglas.hechos.AnioDelPlan;
import org.gobiernoabierto.reglas.hechos.Compromiso;
import org.gobiernoabierto.reglas.hechos.ElementoDelPlan;
import org.gobiernoabierto.reglas.hechos.PeriodoDelEjercicio;
import org.gobiernoabierto.reglas.hechos.Producto;
import org.gobiernoabierto.reglas.hechos.Tablero;
import org.jspecify.annotations.Nullable;

/**
 * Puts the deadlines of an exercise in order: those of its requirements, of each task, of updates.
 */
final class ArmadorDelCalendario {

  private static final Set<Class<?>> DE_LAS_TAREAS =
      Set.of(
          PeriodoDelEjercicio.class,
          AnioDelPlan.class,
          Compromiso.class,
          Actividad.class,
          Producto.class,
          Tablero.class,
          Actualizacion.class);
  private static final Texto TAREA = new Texto("Cumplir: {elemento}", "Fulfil: {elemento}");
  private static final Texto PROXIMA_ACTUALIZACION =
      new Texto("Actualizar el tablero de seguimiento", "Update the tracking dashboard");

  private final List<Ficha> fichas;
  private final Expediente expediente;
  private final Informe informe;
  private final List<Plazo> plazos = new ArrayList<>();
  private final List<ElementoDelPlan> elementos = new ArrayList<>();
  private final List<String> compromisos = new ArrayList<>();
  private @Nullable Tramo periodo;
  private @Nullable AnioDelPlan anioDelPlan;
  private @Nullable LocalDate ultimaVez;

  private ArmadorDelCalendario(List<Ficha> fichas, Expediente expediente, Informe informe) {
    this.fichas = fichas;
    this.expediente = expediente;
    this.informe = informe;
  }

  static Calendario armar(List<Ficha> fichas, Expediente expediente, Informe informe) {
    ArmadorDelCalendario armador = new ArmadorDelCalendario(fichas, expediente, informe);
    expediente.hechos(DE_LAS_TAREAS::contains).forEach(armador::anotar);
    fichas.forEach(armador::requisito);
    armador.con(EnElCalendario.CADA_ELEMENTO).forEach(armador::tareas);
    armador.plazos.sort(
        Comparator.comparing(Plazo::vence, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Plazo::id));
    return new Calendario(
        informe.ejercicio(),
        informe.fecha(),
        armador.periodo,
        armador.anioDelPlan == null
            ? null
            : new Tramo(armador.anioDelPlan.inicio(), armador.anioDelPlan.fin()),
        armador.plazos,
        armador.puedeHaberMas());
  }

  private void requisito(Ficha ficha) {
    Requisito requisito = ficha.requisito();
    Dictamen dictamen = informe.dictamen(requisito.id());
    LocalDate proxima = proximaActualizacion(ficha, dictamen);
    if (proxima != null) {
      actualizacion(ficha, dictamen, proxima);
      return;
    }
    LocalDate vence = expediente.plazos().de(ficha.vence());
    boolean noAplica = dictamen.resultado() == Resultado.NO_APLICA && vence != null;
    if (expediente.plazos().sinLimite(ficha.vence()) || noAplica) {
      return;
    }
    plazos.add(
        new Plazo(
            requisito.id(),
            requisito.id(),
            requisito.titulo(),
            vence,
            estado(ficha, dictamen.resultado(), vence),
            vence == null ? expediente.plazos().pendeDe(ficha.vence()) : null,
            requisito.responsable(),
            "",
            requisito.fundamento()));
  }

  private EstadoDePlazo estado(Ficha ficha, Resultado resultado, @Nullable LocalDate vence) {
    if (resultado == Resultado.CUMPLE || resultado == Resultado.CUMPLE_TARDE) {
      return EstadoDePlazo.CUMPLIDO;
    }
    if (vence == null) {
      return expediente.plazos().seDesconoce(ficha.vence())
          ? EstadoDePlazo.SE_DESCONOCE
          : EstadoDePlazo.SIN_FECHA;
    }
    return resultado == Resultado.NO_DETERMINABLE ? EstadoDePlazo.SIN_CONSTANCIA : abierto(vence);
  }

  private EstadoDePlazo abierto(LocalDate vence) {
    return informe.fecha().isAfter(vence) ? EstadoDePlazo.VENCIDO : EstadoDePlazo.POR_VENCER;
  }

  private void anotar(Object hecho) {
    if (hecho instanceof AnioDelPlan anio) {
      anioDelPlan = anio;
    } else if (hecho instanceof PeriodoDelEjercicio doceMeses) {
      periodo = new Tramo(doceMeses.inicio(), doceMeses.cierre());
    } else if (hecho instanceof ElementoDelPlan elemento) {
      elementos.add(elemento);
    } else if (hecho instanceof Compromiso compromiso) {
      compromisos.add(compromiso.ruta());
    } else if (hecho instanceof Tablero tablero && tablero.cuenta()) {
      ultimaVez = tablero.fecha();
    } else if (hecho instanceof Actualizacion actualizacion
        && ultimaVez != null
        && actualizacion.fecha() != null
        && actualizacion.fecha().isAfter(ultimaVez)) {
      ultimaVez = actualizacion.fecha();
    }
  }

  private List<Ficha> con(EnElCalendario que) {
    return fichas.stream().filter(ficha -> ficha.enElCalendario() == que).toList();
  }

  private void tareas(Ficha ficha) {
    if (anioDelPlan != null) {
      for (ElementoDelPlan elemento : elementos) {
        LocalDate fin = elemento.fin();
        LocalDate alCabo = anioDelPlan.fin();
        tarea(ficha, elemento, fin != null && fin.isBefore(alCabo) ? fin : alCabo);
      }
    }
  }

  /** Whether there may be tasks that are declared unknown. */
  private boolean puedeHaberMas() {
    return (!con(EnElCalendario.CADA_ACTUALIZACION).isEmpty()
            && desconocidos().incluye("/seguimiento/tablero/actualizaciones"))
        || (!con(EnElCalendario.CADA_ELEMENTO).isEmpty()
            && (desconocidos().incluye("/plan/compromisos")
                || compromisos.stream()
                    .anyMatch(
                        ruta ->
                            desconocidos().incluye(ruta + "/actividades")
                                || desconocidos().incluye(ruta + "/productos"))));
  }

  private Desconocidos desconocidos() {
    return expediente.desconocidos();
  }

  private void tarea(Ficha ficha, ElementoDelPlan elemento, LocalDate vence) {
    boolean seDesconoce =
        desconocidos().incluye(elemento.ruta() + "/cumplida")
            || desconocidos().incluye(elemento.ruta() + "/entregado");
    EstadoDePlazo abierto = seDesconoce ? EstadoDePlazo.SIN_CONSTANCIA : abierto(vence);
    plazos.add(
        plazo(
            ficha,
            elemento.id(),
            TAREA.con("elemento", elemento.nombre()),
            vence,
            elemento.cumplido() == null ? abierto : EstadoDePlazo.CUMPLIDO,
            elemento.ruta()));
  }

  /**
   * When the dashboard must be updated next; null for what is not updated, and once the last update
   * has covered the plan's year. While there is one, it is the deadline of its requirement: that it
   * was updated so far does not meet what is still due.
   */
  private @Nullable LocalDate proximaActualizacion(Ficha ficha, Dictamen dictamen) {
    boolean falta =
        ficha.enElCalendario() == EnElCalendario.CADA_ACTUALIZACION
            && ultimaVez != null
            && anioDelPlan != null
            && ultimaVez.isBefore(anioDelPlan.fin());
    return falta ? dictamen.vence() : null;
  }

  private void actualizacion(Ficha ficha, Dictamen dictamen, LocalDate vence) {
    EstadoDePlazo estado =
        dictamen.resultado() == Resultado.NO_DETERMINABLE
            ? EstadoDePlazo.SIN_CONSTANCIA
            : abierto(vence);
    plazos.add(
        plazo(
            ficha, requireNonNull(ultimaVez).toString(), PROXIMA_ACTUALIZACION, vence, estado, ""));
  }

  private Plazo plazo(
      Ficha ficha, String cual, Texto asunto, LocalDate vence, EstadoDePlazo estado, String ruta) {
    Requisito suyo = ficha.requisito();
    return new Plazo(
        suyo.id() + "-" + cual,
        suyo.id(),
        asunto,
        vence,
        estado,
        null,
        suyo.responsable(),
        ruta,
        suyo.fundamento());
  }
}
