package org.gobiernoabierto.reglas.parametros;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.catalogo.Parametro;
import org.jspecify.annotations.Nullable;

/**
 * The interpretation of the guide under which an exercise is evaluated. Immutable and thread-safe.
 *
 * @param ventana how the 12 months are read (§0.1)
 * @param ventanaMeses length of the period in months (§0.1)
 * @param minimoRepresentantes members that the Secretariat needs (§3.2)
 * @param minimoMesas tables that are «diversas» (§4.1)
 * @param vigenciaMeses validity of the plan in months (§5.1)
 * @param mesesMonitoreo months from the launch to the monitoring (§6.3)
 * @param graciaMonitoreo days in which the monitoring may be done once due (§6.3)
 * @param graciaEvaluacion days in which the evaluation may be done once due; null for no limit
 *     (§6.4)
 * @param graciaTablero days from the launch to the dashboard (§6.2)
 * @param maximoSinActualizar days that the dashboard may stay without an update (§6.2)
 * @param alcanceVinculos what must carry both links (§4.2)
 * @param suplentesCuentan whether alternates count as members (§3.2)
 */
@RecordBuilder
public record Parametros(
    Ventana ventana,
    int ventanaMeses,
    int minimoRepresentantes,
    int minimoMesas,
    int vigenciaMeses,
    int mesesMonitoreo,
    int graciaMonitoreo,
    @Nullable Integer graciaEvaluacion,
    int graciaTablero,
    int maximoSinActualizar,
    AlcanceVinculos alcanceVinculos,
    boolean suplentesCuentan) {

  /** The defaults of the published reading. */
  public static Parametros porOmision() {
    return PorOmision.PARAMETROS;
  }

  /** Reads the defaults from the catalogue when they are first asked for. */
  private static final class PorOmision {

    static final Parametros PARAMETROS = leidos();

    private static Parametros leidos() {
      Parametros leidos =
          new Parametros(
              Ventana.HASTA_LANZAMIENTO, 0, 0, 0, 0, 0, 0, 0, 0, 0, AlcanceVinculos.PLAN, false);
      for (Parametro parametro : Catalogo.deLaGuia().parametros()) {
        leidos = leidos.con(parametro.nombre(), parametro.valor());
      }
      return leidos;
    }
  }

  /**
   * The same with one value changed, as people write it: {@code con("ventana", "CICLO_COMPLETO")}.
   *
   * @param nombre name of a parameter
   * @param valor its value; {@code sí} or {@code no} for yes or no, {@code ninguna} for no limit
   * @throws IllegalArgumentException when there is no such parameter or the value does not fit
   */
  public Parametros con(String nombre, String valor) {
    ParametrosBuilder nuevos = ParametrosBuilder.builder(this);
    switch (nombre) {
      case "ventana" -> nuevos.ventana(constante(Ventana.class, nombre, valor));
      case "ventanaMeses" -> nuevos.ventanaMeses(entero(nombre, valor, 1));
      case "minimoRepresentantes" -> nuevos.minimoRepresentantes(entero(nombre, valor, 1));
      case "minimoMesas" -> nuevos.minimoMesas(entero(nombre, valor, 1));
      case "vigenciaMeses" -> nuevos.vigenciaMeses(entero(nombre, valor, 1));
      case "mesesMonitoreo" -> nuevos.mesesMonitoreo(entero(nombre, valor, 1));
      case "graciaMonitoreo" -> nuevos.graciaMonitoreo(entero(nombre, valor, 0));
      case "graciaEvaluacion" ->
          nuevos.graciaEvaluacion(valor.equals("ninguna") ? null : entero(nombre, valor, 0));
      case "graciaTablero" -> nuevos.graciaTablero(entero(nombre, valor, 0));
      case "maximoSinActualizar" -> nuevos.maximoSinActualizar(entero(nombre, valor, 1));
      case "alcanceVinculos" ->
          nuevos.alcanceVinculos(constante(AlcanceVinculos.class, nombre, valor));
      case "suplentesCuentan" -> nuevos.suplentesCuentan(siONo(valor));
      default ->
          throw new IllegalArgumentException(
              "No hay un parámetro «"
                  + nombre
                  + "»; hay: "
                  + String.join(", ", valores().keySet()));
    }
    return nuevos.build();
  }

  private static int entero(String nombre, String valor, int minimo) {
    try {
      int entero = Integer.parseInt(valor);
      if (entero >= minimo) {
        return entero;
      }
    } catch (NumberFormatException e) {
      // Falls through to the same message: the value does not fit.
    }
    throw new IllegalArgumentException(
        "El parámetro «" + nombre + "» es un entero desde " + minimo + ", no «" + valor + "»");
  }

  private static <E extends Enum<E>> E constante(Class<E> tipo, String nombre, String valor) {
    for (E constante : tipo.getEnumConstants()) {
      if (constante.name().equals(valor)) {
        return constante;
      }
    }
    throw new IllegalArgumentException(
        "El parámetro «"
            + nombre
            + "» es uno de "
            + Arrays.toString(tipo.getEnumConstants())
            + ", no «"
            + valor
            + "»");
  }

  private static boolean siONo(String valor) {
    return switch (valor) {
      case "sí", "si", "true" -> true;
      case "no", "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "El parámetro «suplentesCuentan» es sí o no, no «" + valor + "»");
    };
  }

  /**
   * The same with each of {@code valores} where it is stricter than what is here. Only numbers that
   * are a minimum or a maximum and choices of which one asks for more can be compared.
   *
   * @param valores values by name, as people write them
   * @throws IllegalArgumentException when a value does not fit, is of a parameter that has no
   *     stricter values, or is less strict than the published reading
   */
  public Parametros endurecidos(Map<String, String> valores) {
    Parametros endurecidos = this;
    for (Map.Entry<String, String> valor : valores.entrySet()) {
      String nombre = valor.getKey();
      Parametros propuestos = endurecidos.con(nombre, valor.getValue());
      if (propuestos.rigor(nombre) < porOmision().rigor(nombre)) {
        throw new IllegalArgumentException(
            "El parámetro «"
                + nombre
                + "» no puede ser menos estricto que el de la guía: "
                + valor.getValue());
      }
      if (propuestos.rigor(nombre) > endurecidos.rigor(nombre)) {
        endurecidos = propuestos;
      }
    }
    return endurecidos;
  }

  /** The higher, the more is asked for. */
  private long rigor(String nombre) {
    return switch (nombre) {
      case "minimoRepresentantes" -> minimoRepresentantes;
      case "minimoMesas" -> minimoMesas;
      case "ventanaMeses" -> -ventanaMeses;
      case "graciaMonitoreo" -> -graciaMonitoreo;
      case "graciaEvaluacion" -> graciaEvaluacion == null ? Long.MIN_VALUE : -graciaEvaluacion;
      case "graciaTablero" -> -graciaTablero;
      case "maximoSinActualizar" -> -maximoSinActualizar;
      case "alcanceVinculos" -> alcanceVinculos.ordinal();
      case "suplentesCuentan" -> suplentesCuentan ? 0 : 1;
      default ->
          throw new IllegalArgumentException(
              "El parámetro «" + nombre + "» no tiene valores más o menos estrictos");
    };
  }

  /** Name and value of every parameter, sorted by name, as reports print them. */
  public SortedMap<String, String> valores() {
    SortedMap<String, String> valores = new TreeMap<>();
    valores.put("ventana", ventana.name());
    valores.put("ventanaMeses", String.valueOf(ventanaMeses));
    valores.put("minimoRepresentantes", String.valueOf(minimoRepresentantes));
    valores.put("minimoMesas", String.valueOf(minimoMesas));
    valores.put("vigenciaMeses", String.valueOf(vigenciaMeses));
    valores.put("mesesMonitoreo", String.valueOf(mesesMonitoreo));
    valores.put("graciaMonitoreo", String.valueOf(graciaMonitoreo));
    valores.put(
        "graciaEvaluacion",
        graciaEvaluacion == null ? "ninguna" : String.valueOf(graciaEvaluacion));
    valores.put("graciaTablero", String.valueOf(graciaTablero));
    valores.put("maximoSinActualizar", String.valueOf(maximoSinActualizar));
    valores.put("alcanceVinculos", alcanceVinculos.name());
    valores.put("suplentesCuentan", suplentesCuentan ? "sí" : "no");
    return valores;
  }
}
