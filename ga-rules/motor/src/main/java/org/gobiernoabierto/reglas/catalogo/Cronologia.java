package org.gobiernoabierto.reglas.catalogo;

import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * How a guide counts time: the order of its acts, its period, the year of its plan and its
 * deadlines. Immutable.
 *
 * @param etapas the stages, each building on the ones before it
 * @param periodo the period of the exercise; null where the guide knows none
 * @param anio the year of the plan; null where the guide knows none
 * @param vencimientos the deadlines by name
 */
public record Cronologia(
    List<Etapa> etapas,
    @Nullable Periodo periodo,
    @Nullable Anio anio,
    Map<String, Vencimiento> vencimientos) {

  /** Of a rule set that counts time as the guide beside it does. */
  public static final Cronologia NINGUNA = new Cronologia(List.of(), null, null, Map.of());

  public Cronologia {
    etapas = List.copyOf(etapas);
    vencimientos = Map.copyOf(vencimientos);
  }

  /** What a period is counted from. */
  public enum Origen {
    /** The Declaration, or its last renewal. */
    DECLARACION,
    /** The selection of the entity. */
    SELECCION,
    /** The launch of the plan. */
    LANZAMIENTO
  }

  /**
   * The period of an exercise.
   *
   * @param meses parameter that says how many months it lasts
   * @param segun parameter that says what it is counted from
   * @param desde what it is counted from, by value of that parameter
   * @param pendeDe what each of these is called
   */
  public record Periodo(
      String meses, String segun, Map<String, Origen> desde, Map<Origen, Texto> pendeDe) {}

  /**
   * The year of a plan, which begins with its launch.
   *
   * @param meses parameter that says how many months it lasts
   * @param monitoreo parameter that says after how many months it is monitored
   */
  public record Anio(String meses, String monitoreo) {}

  /** Whether it has nothing to say. */
  public boolean vacia() {
    return vencimientos.isEmpty();
  }
}
