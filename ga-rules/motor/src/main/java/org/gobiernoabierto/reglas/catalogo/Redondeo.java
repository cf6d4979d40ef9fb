package org.gobiernoabierto.reglas.catalogo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/**
 * The day on which some months end whose last one does not have the day on which they began, as six
 * months from 31 August.
 */
public enum Redondeo implements Nombrado {
  /** The last day of that month: 28 February. */
  FIN_DE_MES("hasta el último día del mes", "to the last day of the month"),
  /** The first day of the month that follows: 1 March. */
  PRIMERO_DEL_SIGUIENTE("hasta el primero del mes siguiente", "to the first of the next month");

  /** Name of the parameter that says which. */
  public static final String PARAMETRO = "redondeoDeMeses";

  private final Texto nombre;

  Redondeo(String es, String en) {
    nombre = new Texto(es, en);
  }

  /**
   * The one that the parameter {@code redondeoDeMeses} says; {@link #FIN_DE_MES} where there is no
   * such parameter.
   *
   * @param parametros values by name
   */
  public static Redondeo de(Map<String, String> parametros) {
    return valueOf(parametros.getOrDefault(PARAMETRO, FIN_DE_MES.name()));
  }

  /** Whether it makes a difference how they are counted. */
  public static boolean importa(LocalDate desde, int meses) {
    return desde.plusMonths(meses).getDayOfMonth() != desde.getDayOfMonth();
  }

  /** The day on which {@code meses} months from a day end. */
  public LocalDate sumar(LocalDate desde, int meses) {
    LocalDate hasta = desde.plusMonths(meses);
    return this == PRIMERO_DEL_SIGUIENTE && importa(desde, meses) ? hasta.plusDays(1) : hasta;
  }

  public Redondeo otro() {
    return this == FIN_DE_MES ? PRIMERO_DEL_SIGUIENTE : FIN_DE_MES;
  }

  /** {@code parametros} with this one. */
  public Map<String, String> en(Map<String, String> parametros) {
    Map<String, String> con = new HashMap<>(parametros);
    con.put(PARAMETRO, name());
    return con;
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
