package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.Seleccion;
import org.gobiernoabierto.reglas.catalogo.Cronologia.Origen;
import org.gobiernoabierto.reglas.catalogo.Redondeo;
import org.gobiernoabierto.reglas.catalogo.Vencimiento.Cierre;
import org.gobiernoabierto.reglas.expediente.Lectura.Resuelto;
import org.gobiernoabierto.reglas.hechos.AnioDelPlan;
import org.jspecify.annotations.Nullable;

/**
 * When everything is due, as the guide says it. Months are calendar months, rounded as the
 * parameter {@code redondeoDeMeses} says; the starting day is not counted and the anniversary is; a
 * deadline is the last day on which something is on time.
 */
public final class Plazos {

  private final Expediente expediente;
  private final Lectura lectura;
  private final @Nullable LocalDate inicioDelPeriodo;
  private final @Nullable LocalDate cierreDelPeriodo;
  private final @Nullable AnioDelPlan anioDelPlan;
  private final boolean faltaLaSeleccion;
  private boolean redondea;
  private final @Nullable LocalDate[] plazos;
  private final BitSet redondeados = new BitSet();

  Plazos(Expediente expediente) {
    this.expediente = expediente;
    lectura = expediente.lectura();
    inicioDelPeriodo = calculaInicioDelPeriodo();
    cierreDelPeriodo =
        inicioDelPeriodo == null ? null : mas(inicioDelPeriodo, lectura.mesesDelPeriodo());
    boolean redondeaElCierre = redondea;
    anioDelPlan = calculaAnioDelPlan(expediente.lanzamiento());
    faltaLaSeleccion = calculaSiFaltaLaSeleccion();
    List<Resuelto> vencimientos = lectura.vencimientos();
    plazos = new LocalDate[vencimientos.size()];
    if (!expediente.arranqueDesconocido()) {
      for (int i = 0; i < plazos.length; i++) {
        boolean redondeaAlguno = redondea;
        redondea = redondeaElCierre && vencimientos.get(i).conCierre();
        LocalDate dia = calcula(vencimientos.get(i));
        redondeados.set(i, redondea);
        redondea |= redondeaAlguno;
        boolean puedeSerAntes = pendeDeLaSeleccion(vencimientos.get(i)) && !haVencido(dia);
        plazos[i] = puedeSerAntes ? null : dia;
      }
    }
  }

  private boolean haVencido(@Nullable LocalDate dia) {
    return dia != null && expediente.fecha().isAfter(dia);
  }

  private boolean calculaSiFaltaLaSeleccion() {
    Seleccion seleccion = expediente.ejercicio().seleccion();
    return lectura.origen() == Origen.SELECCION && (seleccion == null || seleccion.fecha() == null);
  }

  /**
   * Whether the deadline hangs on the period, which is counted from the selection of the entity,
   * and the day of the selection is not recorded: it may have passed on any day up to the one that
   * {@link #de} gives.
   *
   * @param vencimiento its name
   */
  public boolean pendeDeLaSeleccion(String vencimiento) {
    return pendeDeLaSeleccion(lectura.vencimientos().get(lectura.numero(vencimiento)));
  }

  private boolean pendeDeLaSeleccion(Resuelto resuelto) {
    return faltaLaSeleccion
        && switch (resuelto.vencimiento().cierre()) {
          case A_MAS_TARDAR -> true;
          case A_FALTA_DEL_ACTO -> acto(resuelto) == null && expediente.arranque() != null;
          case NO -> false;
        };
  }

  /**
   * The deadline; null when there is none or none can be computed yet, as while the date of the
   * Declaration is unknown and so what counts.
   *
   * @param vencimiento its name
   */
  public @Nullable LocalDate de(String vencimiento) {
    return plazos[lectura.numero(vencimiento)];
  }

  /** As {@link #de(String)}, by the number of the deadline. */
  @Nullable LocalDate de(int numero) {
    return plazos[numero];
  }

  private @Nullable LocalDate calcula(Resuelto resuelto) {
    LocalDate dia = desde(resuelto);
    Integer dias = resuelto.dias();
    return dia == null || dias == null ? null : mas(dia, resuelto.meses()).plusDays(dias);
  }

  /** The day to which months and days are added. */
  private @Nullable LocalDate desde(Resuelto resuelto) {
    LocalDate dia =
        resuelto.desde() >= 0
            ? primeroDesde(resuelto.desde(), resuelto.vencimiento().aunqueNoCuente())
            : acto(resuelto);
    Cierre cierre = resuelto.vencimiento().cierre();
    if (cierre == Cierre.A_MAS_TARDAR) {
      dia = Fechas.primera(dia, cierreDelPeriodo);
    } else if (cierre == Cierre.A_FALTA_DEL_ACTO && dia == null && expediente.arranque() != null) {
      dia = cierreDelPeriodo;
    }
    return dia;
  }

  /** The days from which months and days are counted to others. */
  public Set<LocalDate> origenes() {
    Set<LocalDate> origenes = new HashSet<>();
    Stream.of(inicioDelPeriodo, anioDelPlan == null ? null : anioDelPlan.inicio())
        .filter(Objects::nonNull)
        .forEach(origenes::add);
    for (Resuelto resuelto : lectura.vencimientos()) {
      LocalDate acto = resuelto.lapso().isZero() ? null : desde(resuelto);
      if (acto != null) {
        origenes.add(acto);
      }
    }
    return origenes;
  }

  private LocalDate mas(LocalDate dia, int meses) {
    redondea |= Redondeo.importa(dia, meses);
    return lectura.redondeo().sumar(dia, meses);
  }

  /** Whether some day would be another one if months were rounded otherwise. */
  public boolean redondea() {
    return redondea;
  }

  /**
   * Whether a deadline would be another day if months were rounded otherwise.
   *
   * @param vencimiento its name
   */
  public boolean redondea(String vencimiento) {
    return redondeados.get(lectura.numero(vencimiento));
  }

  private @Nullable LocalDate acto(Resuelto resuelto) {
    return resuelto.acto() < 0 ? null : expediente.actos().primero(resuelto.acto());
  }

  private @Nullable LocalDate primeroDesde(int etapa, boolean aunqueNoCuente) {
    return aunqueNoCuente && expediente.arranque() == null
        ? expediente.actos().anticipadoDesde(etapa)
        : expediente.actos().primeroDesde(etapa);
  }

  /**
   * The act that must happen before the deadline can be computed; null where no guide says.
   *
   * @param vencimiento its name
   */
  public @Nullable Texto pendeDe(String vencimiento) {
    return lectura.pendeDe(origen(vencimiento));
  }

  /**
   * Whether the deadline may have passed although {@link #de} gives none: nobody knows whether, or
   * when, the act that it hangs on happened.
   *
   * @param vencimiento its name
   */
  public boolean seDesconoce(String vencimiento) {
    Origen origen = origen(vencimiento);
    return origen != null
        && switch (origen) {
          case DECLARACION -> expediente.arranqueDesconocido();
          case LANZAMIENTO -> expediente.actos().seDesconoce("Lanzamiento");
          case SELECCION ->
              faltaLaSeleccion && expediente.desconocidos().incluye("/seleccion/fecha");
        };
  }

  /** While nobody knows when the works started, nobody knows what counts. */
  private @Nullable Origen origen(String vencimiento) {
    if (expediente.arranqueDesconocido()) {
      return Origen.DECLARACION;
    }
    Resuelto resuelto = lectura.vencimientos().get(lectura.numero(vencimiento));
    return resuelto.acto() >= 0 && !resuelto.conCierre() ? Origen.LANZAMIENTO : lectura.origen();
  }

  /**
   * Whether what falls due with it may be done at any time.
   *
   * @param vencimiento its name
   */
  public boolean sinLimite(String vencimiento) {
    Resuelto resuelto = lectura.vencimientos().get(lectura.numero(vencimiento));
    return resuelto.dias() == null || resuelto.vencimiento().sinPlazo();
  }

  private @Nullable LocalDate calculaInicioDelPeriodo() {
    Origen origen = lectura.origen();
    if (origen == null) {
      return null;
    }
    return switch (origen) {
      case DECLARACION -> expediente.inicioDelPeriodo();
      case LANZAMIENTO -> expediente.lanzamiento();
      case SELECCION -> {
        Seleccion seleccion = expediente.ejercicio().seleccion();
        yield seleccion != null && expediente.consta(seleccion.fecha()) ? seleccion.fecha() : null;
      }
    };
  }

  /** First day of the period; null while what starts it is not known. */
  @Nullable LocalDate inicioDelPeriodo() {
    return inicioDelPeriodo;
  }

  /** Last day of the period. */
  @Nullable LocalDate cierreDelPeriodo() {
    return cierreDelPeriodo;
  }

  /** The plan's year; null while it is not launched. */
  @Nullable AnioDelPlan anioDelPlan() {
    return anioDelPlan;
  }

  private @Nullable AnioDelPlan calculaAnioDelPlan(@Nullable LocalDate lanzamiento) {
    Integer meses = lectura.mesesDelAnio();
    return lanzamiento == null || meses == null
        ? null
        : new AnioDelPlan(
            lanzamiento, mas(lanzamiento, meses), mas(lanzamiento, lectura.mesesDelMonitoreo()));
  }
}
