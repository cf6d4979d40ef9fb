package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.EstadoDeAvance;
import org.jspecify.annotations.Nullable;

/**
 * Progress of the plan at a cut-off, computed from the updates of the tracking dashboard (§6.2,
 * §6.3). The level of achievement is never computed: it is what a person entered (§6.4).
 *
 * @param ejercicio id of the exercise
 * @param corte the cut-off date
 * @param ultimaActualizacion the last update up to the cut-off; null when none is on record
 * @param puedeHaberMasActualizaciones whether there may be updates that are declared unknown
 * @param compromisos the commitments in the plan's order
 * @param puedeHaberMasCompromisos whether there may be commitments that are declared unknown
 */
public record InformeDeAvance(
    String ejercicio,
    LocalDate corte,
    @Nullable LocalDate ultimaActualizacion,
    boolean puedeHaberMasActualizaciones,
    List<AvanceDeCompromiso> compromisos,
    boolean puedeHaberMasCompromisos) {

  public InformeDeAvance {
    compromisos = List.copyOf(compromisos);
  }

  /**
   * Progress of a commitment: the mean of its activities and products.
   *
   * @param id id of the commitment
   * @param titulo its title, or its id where it has none
   * @param planeado progress planned for the cut-off in per cent; null when nothing has a date
   * @param hecho progress reported in per cent, what is not reported counting as none; null when it
   *     has no activities or products, or of some it is not known whether they were reported
   * @param nivelDeLogro level of achievement that the evaluation states; null when it does not
   * @param elementos its activities and then its products
   */
  public record AvanceDeCompromiso(
      String id,
      String titulo,
      @Nullable Integer planeado,
      @Nullable Integer hecho,
      @Nullable String nivelDeLogro,
      List<AvanceDeElemento> elementos) {

    public AvanceDeCompromiso {
      elementos = List.copyOf(elementos);
    }
  }

  /**
   * Progress of an activity or product.
   *
   * @param id its id
   * @param nombre its description, or its id where it has none
   * @param esActividad activity or product
   * @param fin its planned end; null when it has none
   * @param planeado share of its time that has passed, in per cent; null without dates
   * @param estado state last reported; null when not reported
   * @param hecho progress last reported in per cent; null when no figure was reported
   * @param reportado date of that report; null when not reported
   * @param situacion how it stands against its plan
   */
  public record AvanceDeElemento(
      String id,
      String nombre,
      boolean esActividad,
      @Nullable LocalDate fin,
      @Nullable Integer planeado,
      @Nullable EstadoDeAvance estado,
      @Nullable Integer hecho,
      @Nullable LocalDate reportado,
      SituacionDeAvance situacion) {}
}
