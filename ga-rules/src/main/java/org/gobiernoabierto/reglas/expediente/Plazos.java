package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.Seleccion;
import org.gobiernoabierto.reglas.catalogo.Vencimiento;
import org.gobiernoabierto.reglas.hechos.AnioDelPlan;
import org.gobiernoabierto.reglas.parametros.Parametros;
import org.gobiernoabierto.reglas.parametros.Ventana;
import org.jspecify.annotations.Nullable;

/**
 * When everything is due. Months are calendar months, clamped to the month's end; the starting day
 * is not counted and the anniversary is; a deadline is the last day on which something is on time.
 */
public final class Plazos {

  private static final Texto FIRMA =
      new Texto("la firma de la Declaración conjunta", "the signing of the Joint Declaration");
  private static final Texto SELECCION =
      new Texto("la selección de la entidad", "the selection of the entity");
  private static final Texto LANZAMIENTO_DEL_PAL =
      new Texto("el lanzamiento del PAL", "the launch of the plan");

  private static final Vencimiento[] VENCIMIENTOS = Vencimiento.values();

  private final Expediente expediente;
  private final Parametros parametros;
  private final @Nullable LocalDate inicioDeLaVentana;
  private final @Nullable LocalDate cierreDeLaVentana;
  private final @Nullable AnioDelPlan anioDelPlan;
  private final boolean faltaLaSeleccion;
  private final @Nullable LocalDate[] plazos = new LocalDate[VENCIMIENTOS.length];

  Plazos(Expediente expediente) {
    this.expediente = expediente;
    this.parametros = expediente.parametros();
    inicioDeLaVentana = calculaInicioDeLaVentana();
    cierreDeLaVentana = masMeses(inicioDeLaVentana, parametros.ventanaMeses());
    anioDelPlan = calculaAnioDelPlan(expediente.lanzamiento());
    faltaLaSeleccion = calculaSiFaltaLaSeleccion();
    if (!expediente.arranqueDesconocido()) {
      for (Vencimiento vencimiento : VENCIMIENTOS) {
        LocalDate dia = calcula(vencimiento);
        boolean puedeSerAntes = pendeDeLaSeleccion(vencimiento) && !haVencido(dia);
        plazos[vencimiento.ordinal()] = puedeSerAntes ? null : dia;
      }
    }
  }

  private boolean haVencido(@Nullable LocalDate dia) {
    return dia != null && expediente.fecha().isAfter(dia);
  }

  private boolean calculaSiFaltaLaSeleccion() {
    Seleccion seleccion = expediente.ejercicio().seleccion();
    return parametros.ventana() == Ventana.DESDE_SELECCION
        && (seleccion == null || seleccion.fecha() == null);
  }

  /**
   * Whether the deadline hangs on the 12-month period, which is counted from the selection of the
   * entity, and the day of the selection is not recorded: it may have passed on any day up to the
   * one that {@link #de} gives.
   */
  public boolean pendeDeLaSeleccion(Vencimiento vencimiento) {
    return faltaLaSeleccion
        && switch (vencimiento) {
          case DECLARACION,
              ACTO_POSTERIOR_A_LA_DECLARACION,
              ELECCION,
              INSTALACION,
              PRIMERA_MESA,
              LANZAMIENTO,
              CIERRE_DE_LA_VENTANA ->
              true;
          case FIN_DEL_CICLO -> anioDelPlan == null && expediente.arranque() != null;
          default -> false;
        };
  }

  /**
   * The deadline; null when there is none or none can be computed yet, as while the date of the
   * Declaration is unknown and so what counts.
   */
  public @Nullable LocalDate de(Vencimiento vencimiento) {
    return plazos[vencimiento.ordinal()];
  }

  private @Nullable LocalDate calcula(Vencimiento vencimiento) {
    return switch (vencimiento) {
      case SIN_PLAZO -> null;
      case DECLARACION -> Fechas.primera(delArranque(Etapa.DECLARACION), cierreDeLaVentana);
      case ACTO_POSTERIOR_A_LA_DECLARACION ->
          Fechas.primera(delArranque(Etapa.SOCIALIZACION), cierreDeLaVentana);
      case ELECCION -> hito(Etapa.ELECCION);
      case INSTALACION -> hito(Etapa.INSTALACION);
      case PRIMERA_MESA -> hito(Etapa.MESA);
      case LANZAMIENTO -> hito(Etapa.LANZAMIENTO);
      case CIERRE_DE_LA_VENTANA -> cierreDeLaVentana;
      case FIN_DEL_ANIO_DEL_PAL -> finDelAnio();
      case FIN_DEL_CICLO -> anioDelPlan == null ? finDelCicloSinLanzar() : anioDelPlan.fin();
      case LANZAMIENTO_OCURRIDO -> expediente.lanzamiento();
      case TABLERO -> masDias(expediente.lanzamiento(), parametros.graciaTablero());
      case MONITOREO ->
          masDias(
              anioDelPlan == null ? null : anioDelPlan.monitoreo(), parametros.graciaMonitoreo());
      case EVALUACION -> masDias(finDelAnio(), parametros.graciaEvaluacion());
    };
  }

  /** The act that must happen before the deadline can be computed. */
  public Texto pendeDe(Vencimiento vencimiento) {
    return switch (vencimiento) {
      case FIN_DEL_ANIO_DEL_PAL, LANZAMIENTO_OCURRIDO, TABLERO, MONITOREO, EVALUACION ->
          LANZAMIENTO_DEL_PAL;
      default ->
          switch (parametros.ventana()) {
            case HASTA_LANZAMIENTO, CICLO_COMPLETO -> FIRMA;
            case DESDE_SELECCION -> SELECCION;
            case ANIO_DEL_PAL -> LANZAMIENTO_DEL_PAL;
          };
    };
  }

  /** Whether the evaluation may be done at any time once the year has ended. */
  public boolean sinLimiteDeEvaluacion() {
    return parametros.graciaEvaluacion() == null;
  }

  private @Nullable LocalDate calculaInicioDeLaVentana() {
    return switch (parametros.ventana()) {
      case HASTA_LANZAMIENTO, CICLO_COMPLETO -> expediente.inicioDelPeriodo();
      case ANIO_DEL_PAL -> expediente.lanzamiento();
      case DESDE_SELECCION -> {
        Seleccion seleccion = expediente.ejercicio().seleccion();
        yield seleccion != null && expediente.consta(seleccion.fecha()) ? seleccion.fecha() : null;
      }
    };
  }

  /** First day of the 12-month period; null while what starts it is not known. */
  @Nullable LocalDate inicioDeLaVentana() {
    return inicioDeLaVentana;
  }

  /** Last day of the 12-month period. */
  @Nullable LocalDate cierreDeLaVentana() {
    return cierreDeLaVentana;
  }

  /** The plan's year; null while it is not launched. */
  @Nullable AnioDelPlan anioDelPlan() {
    return anioDelPlan;
  }

  private @Nullable AnioDelPlan calculaAnioDelPlan(@Nullable LocalDate lanzamiento) {
    return lanzamiento == null
        ? null
        : new AnioDelPlan(
            lanzamiento,
            lanzamiento.plusMonths(parametros.vigenciaMeses()),
            lanzamiento.plusMonths(parametros.mesesMonitoreo()));
  }

  private @Nullable LocalDate hito(Etapa etapa) {
    return Fechas.primera(expediente.actos().primeroDesde(etapa), cierreDeLaVentana);
  }

  private @Nullable LocalDate delArranque(Etapa etapa) {
    LocalDate arranque = expediente.arranque();
    if (arranque != null && etapa == Etapa.DECLARACION) {
      return arranque;
    }
    return arranque == null
        ? expediente.actos().anticipadoDesde(etapa)
        : expediente.actos().primeroDesde(etapa);
  }

  /** Without a launch, a plan's year after the close of the period. */
  private @Nullable LocalDate finDelCicloSinLanzar() {
    return expediente.arranque() == null || parametros.ventana() == Ventana.ANIO_DEL_PAL
        ? null
        : masMeses(cierreDeLaVentana, parametros.vigenciaMeses());
  }

  private @Nullable LocalDate finDelAnio() {
    return anioDelPlan == null ? null : anioDelPlan.fin();
  }

  private static @Nullable LocalDate masMeses(@Nullable LocalDate desde, int meses) {
    return desde == null ? null : desde.plusMonths(meses);
  }

  private static @Nullable LocalDate masDias(@Nullable LocalDate desde, @Nullable Integer dias) {
    return desde == null || dias == null ? null : desde.plusDays(dias);
  }
}
