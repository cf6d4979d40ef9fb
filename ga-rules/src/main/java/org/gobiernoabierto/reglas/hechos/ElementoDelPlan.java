package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity or product of a launched plan (§5.2, §5.3).
 *
 * @param id its id
 * @param nombre its description, or its id where it has none
 * @param esActividad activity or product
 * @param inicio planned start; null when not recorded, and always for products
 * @param fin planned end or delivery; null when not recorded
 * @param cumplido day on which it was fulfilled; null while it is not, or not on a day that counts
 * @param lanzamiento launch of the plan
 * @param limite end of the plan's year
 * @param plazo the earlier of its planned end and the end of the year; the latter without a planned
 *     end
 * @param rutaDelCompromiso place of its commitment
 * @param numero index in the commitment's activities or products
 */
public record ElementoDelPlan(
    String id,
    String nombre,
    boolean esActividad,
    @Nullable LocalDate inicio,
    @Nullable LocalDate fin,
    @Nullable LocalDate cumplido,
    LocalDate lanzamiento,
    LocalDate limite,
    LocalDate plazo,
    String rutaDelCompromiso,
    int numero) {

  /** Its place. */
  public String ruta() {
    return rutaDelCompromiso + (esActividad ? "/actividades/" : "/productos/") + numero;
  }

  /** Place of its planned end. */
  public String rutaDelFin() {
    return ruta() + (esActividad ? "/fin" : "/entrega");
  }
}
