package org.gobiernoabierto.reglas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.EstadoDePlazo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Plazo;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Vencimiento;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.hechos.ElementoDelPlan;
import org.gobiernoabierto.reglas.hechos.IntervaloDelTablero;
import org.jspecify.annotations.Nullable;

/**
 * Puts the deadlines of an exercise in order: those of its requirements, of each task, of updates.
 */
final class ArmadorDelCalendario {

  private static final String CUMPLIMIENTO = "P5-06";
  private static final String ACTUALIZACION = "P6-04";
  private static final Texto TAREA = new Texto("Cumplir: {elemento}", "Fulfil: {elemento}");
  private static final Texto PROXIMA_ACTUALIZACION =
      new Texto("Actualizar el tablero de seguimiento", "Update the tracking dashboard");

  private final List<Ficha> fichas;
  private final Expediente expediente;
  private final Informe informe;
  private final List<Plazo> plazos = new ArrayList<>();

  private ArmadorDelCalendario(List<Ficha> fichas, Expediente expediente, Informe informe) {
    this.fichas = fichas;
    this.expediente = expediente;
    this.informe = informe;
  }

  static Calendario armar(List<Ficha> fichas, Expediente expediente, Informe informe) {
    ArmadorDelCalendario armador = new ArmadorDelCalendario(fichas, expediente, informe);
    fichas.forEach(armador::requisito);
    for (Object hecho : expediente.hechos()) {
      if (hecho instanceof ElementoDelPlan elemento) {
        armador.tarea(elemento);
      } else if (hecho instanceof IntervaloDelTablero intervalo && !intervalo.cerrado()) {
        armador.actualizacion(intervalo);
      }
    }
    armador.plazos.sort(
        Comparator.comparing(Plazo::vence, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Plazo::id));
    return new Calendario(informe.ejercicio(), informe.fecha(), armador.plazos);
  }

  private void requisito(Ficha ficha) {
    Requisito requisito = ficha.requisito();
    Dictamen dictamen = informe.dictamen(requisito.id());
    LocalDate vence = expediente.plazos().de(ficha.vence());
    boolean sinLimite =
        ficha.vence() == Vencimiento.EVALUACION && expediente.plazos().sinLimiteDeEvaluacion();
    boolean noAplica = dictamen.resultado() == Resultado.NO_APLICA && vence != null;
    if (ficha.vence() == Vencimiento.SIN_PLAZO || sinLimite || noAplica) {
      return;
    }
    plazos.add(
        new Plazo(
            requisito.id(),
            requisito.id(),
            requisito.titulo(),
            vence,
            estado(dictamen.resultado(), vence),
            vence == null ? expediente.plazos().pendeDe(ficha.vence()) : null,
            requisito.responsable(),
            "",
            requisito.fundamento()));
  }

  private EstadoDePlazo estado(Resultado resultado, @Nullable LocalDate vence) {
    return switch (resultado) {
      case CUMPLE, CUMPLE_TARDE -> EstadoDePlazo.CUMPLIDO;
      case NO_DETERMINABLE ->
          vence == null ? EstadoDePlazo.SIN_FECHA : EstadoDePlazo.SIN_CONSTANCIA;
      default -> {
        if (vence == null) {
          yield EstadoDePlazo.SIN_FECHA;
        }
        yield abierto(vence);
      }
    };
  }

  private EstadoDePlazo abierto(LocalDate vence) {
    return informe.fecha().isAfter(vence) ? EstadoDePlazo.VENCIDO : EstadoDePlazo.POR_VENCER;
  }

  private void tarea(ElementoDelPlan elemento) {
    boolean seDesconoce =
        !expediente
            .desconocidos()
            .deLosQueDepende(elemento.ruta(), ficha(CUMPLIMIENTO).depende())
            .isEmpty();
    EstadoDePlazo abierto = seDesconoce ? EstadoDePlazo.SIN_CONSTANCIA : abierto(elemento.plazo());
    plazos.add(
        plazo(
            CUMPLIMIENTO,
            elemento.id(),
            TAREA.con("elemento", elemento.nombre()),
            elemento.plazo(),
            elemento.cumplido() == null ? abierto : EstadoDePlazo.CUMPLIDO,
            elemento.ruta()));
  }

  private void actualizacion(IntervaloDelTablero intervalo) {
    plazos.add(
        plazo(
            ACTUALIZACION,
            intervalo.inicio().toString(),
            PROXIMA_ACTUALIZACION,
            intervalo.plazo(),
            abierto(intervalo.plazo()),
            ""));
  }

  private Plazo plazo(
      String requisito,
      String cual,
      Texto asunto,
      LocalDate vence,
      EstadoDePlazo estado,
      String ruta) {
    Requisito suyo = ficha(requisito).requisito();
    return new Plazo(
        requisito + "-" + cual,
        requisito,
        asunto,
        vence,
        estado,
        null,
        suyo.responsable(),
        ruta,
        suyo.fundamento());
  }

  private Ficha ficha(String id) {
    return fichas.stream()
        .filter(ficha -> ficha.requisito().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
