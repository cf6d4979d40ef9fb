package org.gobiernoabierto.reglas.gemelo;

import java.util.Map;
import org.gobiernoabierto.reglas.Parametros;
import org.jspecify.annotations.Nullable;

/**
 * The reading of what the guide leaves open, with the defaults of its contract.
 *
 * @param graciaEvaluacion null for no limit
 */
public record Lectura(
    Ventana ventana,
    int ventanaMeses,
    int minimoRepresentantes,
    int minimoMesas,
    int vigenciaMeses,
    int mesesMonitoreo,
    boolean hastaElMesSiguiente,
    int graciaMonitoreo,
    @Nullable Integer graciaEvaluacion,
    int graciaTablero,
    int maximoSinActualizar,
    AlcanceVinculos alcanceVinculos,
    boolean suplentesCuentan) {

  public static Lectura de(Parametros parametros) {
    Map<String, String> valores = parametros.valores();
    String evaluacion = valores.getOrDefault("graciaEvaluacion", "90");
    return new Lectura(
        Ventana.valueOf(valores.getOrDefault("ventana", "HASTA_LANZAMIENTO")),
        numero(valores, "ventanaMeses", 12),
        numero(valores, "minimoRepresentantes", 3),
        numero(valores, "minimoMesas", 2),
        numero(valores, "vigenciaMeses", 12),
        numero(valores, "mesesMonitoreo", 6),
        "PRIMERO_DEL_SIGUIENTE".equals(valores.get("redondeoDeMeses")),
        numero(valores, "graciaMonitoreo", 30),
        evaluacion.equals("ninguna") ? null : (Integer) Integer.parseInt(evaluacion),
        numero(valores, "graciaTablero", 30),
        numero(valores, "maximoSinActualizar", 92),
        AlcanceVinculos.valueOf(valores.getOrDefault("alcanceVinculos", "PLAN")),
        valores.getOrDefault("suplentesCuentan", "no").equals("sí"));
  }

  private static int numero(Map<String, String> valores, String nombre, int porOmision) {
    return Integer.parseInt(valores.getOrDefault(nombre, String.valueOf(porOmision)));
  }
}
