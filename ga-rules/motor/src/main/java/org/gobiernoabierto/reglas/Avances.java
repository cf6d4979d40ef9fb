package org.gobiernoabierto.reglas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeCompromiso;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeElemento;
import org.gobiernoabierto.informe.SituacionDeAvance;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Actualizacion;
import org.gobiernoabierto.modelo.Avance;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.ElementosDelPlan;
import org.gobiernoabierto.modelo.ElementosDelPlan.Elemento;
import org.gobiernoabierto.modelo.EstadoDeAvance;
import org.gobiernoabierto.modelo.NivelDeLogro;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.reglas.expediente.Desconocidos;
import org.jspecify.annotations.Nullable;

/**
 * Progress of a plan at a cut-off (§6.2, §6.3), from the dashboard's updates. It measures; it does
 * not judge: the level of achievement is what a person entered.
 */
public final class Avances {

  private static final int CIEN = 100;
  private static final String ACTUALIZACIONES = "/seguimiento/tablero/actualizaciones";

  private final EjercicioLocal ejercicio;
  private final LocalDate corte;
  private final Map<Elemento, Reporte> reportes = new HashMap<>();
  private final Desconocidos desconocidos;
  private boolean puedeHaberMasReportes;
  private @Nullable LocalDate ultima;

  private Avances(EjercicioLocal ejercicio, LocalDate corte) {
    this.ejercicio = ejercicio;
    this.corte = corte;
    desconocidos = Desconocidos.en(ejercicio);
    puedeHaberMasReportes = desconocidos.incluye(ACTUALIZACIONES);
    leerTablero();
  }

  /**
   * Progress per commitment, activity and product at {@code corte}: planned against done. What is
   * planned of an activity is the share of its days that has passed; of a product, nothing until it
   * is due. What is done is what the last update up to the cut-off reports.
   *
   * @param ejercicio a well-formed exercise
   * @param corte the cut-off date, included
   */
  public static InformeDeAvance al(EjercicioLocal ejercicio, LocalDate corte) {
    return new Avances(ejercicio, corte).informe();
  }

  private record Reporte(LocalDate fecha, Avance avance) {}

  private void leerTablero() {
    if (ejercicio.seguimiento() == null || ejercicio.seguimiento().tablero() == null) {
      return;
    }
    ElementosDelPlan elementos = ElementosDelPlan.de(ejercicio.plan());
    List<Actualizacion> todas = ejercicio.seguimiento().tablero().actualizaciones();
    for (int i = 0; i < todas.size(); i++) {
      puedeHaberMasReportes |=
          desconocidos.incluye(ACTUALIZACIONES + "/" + i + "/fecha")
              || desconocidos.incluye(ACTUALIZACIONES + "/" + i + "/avances");
    }
    List<Actualizacion> hastaElCorte =
        todas.stream()
            .filter(a -> a.fecha() != null && !a.fecha().isAfter(corte))
            .sorted(Comparator.comparing(Actualizacion::fecha))
            .toList();
    for (Actualizacion actualizacion : hastaElCorte) {
      ultima = actualizacion.fecha();
      for (Avance avance : actualizacion.avances()) {
        reportes.put(
            elementos.buscar(avance.elemento()), new Reporte(requireNonNull(ultima), avance));
      }
    }
  }

  private InformeDeAvance informe() {
    List<Compromiso> compromisos =
        ejercicio.plan() == null ? List.of() : ejercicio.plan().compromisos();
    return new InformeDeAvance(
        ejercicio.id(),
        corte,
        ultima,
        puedeHaberMasReportes,
        compromisos.stream().map(this::compromiso).toList(),
        desconocidos.incluye("/plan/compromisos"));
  }

  private AvanceDeCompromiso compromiso(Compromiso compromiso) {
    List<AvanceDeElemento> elementos = new ArrayList<>();
    for (Actividad actividad : compromiso.actividades()) {
      elementos.add(
          elemento(
              new Elemento(compromiso.id(), actividad.id()),
              actividad.descripcion(),
              true,
              actividad.fin(),
              planeado(actividad.inicio(), actividad.fin())));
    }
    for (Producto producto : compromiso.productos()) {
      elementos.add(
          elemento(
              new Elemento(compromiso.id(), producto.id()),
              producto.descripcion(),
              false,
              producto.entrega(),
              planeado(producto.entrega(), producto.entrega())));
    }
    return new AvanceDeCompromiso(
        compromiso.id(),
        compromiso.titulo() == null ? compromiso.id() : compromiso.titulo(),
        media(elementos.stream().map(AvanceDeElemento::planeado).filter(Objects::nonNull)),
        elementos.stream().anyMatch(e -> e.situacion() == SituacionDeAvance.SE_DESCONOCE)
            ? null
            : media(elementos.stream().map(e -> e.hecho() == null ? 0 : e.hecho())),
        nivelDeLogro(compromiso),
        elementos);
  }

  private AvanceDeElemento elemento(
      Elemento elemento,
      @Nullable String descripcion,
      boolean esActividad,
      @Nullable LocalDate fin,
      @Nullable Integer planeado) {
    Reporte reporte = reportes.get(elemento);
    EstadoDeAvance estado = reporte == null ? null : reporte.avance().estado();
    return new AvanceDeElemento(
        elemento.id(),
        descripcion == null ? elemento.id() : descripcion,
        esActividad,
        fin,
        planeado,
        estado,
        reporte == null ? null : hecho(reporte.avance()),
        reporte == null ? null : reporte.fecha(),
        situacion(estado, fin));
  }

  private SituacionDeAvance situacion(@Nullable EstadoDeAvance estado, @Nullable LocalDate fin) {
    if (estado == EstadoDeAvance.COMPLETADO) {
      return SituacionDeAvance.CUMPLIDO;
    }
    if (estado == null) {
      return puedeHaberMasReportes ? SituacionDeAvance.SE_DESCONOCE : SituacionDeAvance.SIN_REPORTE;
    }
    return fin != null && corte.isAfter(fin)
        ? SituacionDeAvance.ATRASADO
        : SituacionDeAvance.EN_TIEMPO;
  }

  private static @Nullable Integer hecho(Avance avance) {
    if (avance.estado() == EstadoDeAvance.COMPLETADO) {
      return CIEN;
    }
    return avance.estado() == EstadoDeAvance.SIN_AVANCE ? Integer.valueOf(0) : avance.porcentaje();
  }

  private @Nullable Integer planeado(@Nullable LocalDate inicio, @Nullable LocalDate fin) {
    if (inicio == null || fin == null) {
      return null;
    }
    if (!corte.isBefore(fin)) {
      return CIEN;
    }
    if (corte.isBefore(inicio)) {
      return 0;
    }
    long dias = ChronoUnit.DAYS.between(inicio, fin) + 1;
    return (int) (CIEN * (ChronoUnit.DAYS.between(inicio, corte) + 1) / dias);
  }

  private static @Nullable Integer media(Stream<Integer> porcentajes) {
    List<Integer> todos = porcentajes.toList();
    return todos.isEmpty()
        ? null
        : Integer.valueOf(todos.stream().mapToInt(Integer::intValue).sum() / todos.size());
  }

  private @Nullable String nivelDeLogro(Compromiso compromiso) {
    if (ejercicio.seguimiento() == null
        || ejercicio.seguimiento().evaluacion() == null
        || ejercicio.seguimiento().evaluacion().fecha() == null
        || ejercicio.seguimiento().evaluacion().fecha().isAfter(corte)) {
      return null;
    }
    return ejercicio.seguimiento().evaluacion().logros().stream()
        .filter(logro -> logro.compromiso().equals(compromiso.id()))
        .findFirst()
        .map(NivelDeLogro::nivel)
        .orElse(null);
  }
}
