package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Registros.Miembro;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/**
 * An act that an exercise tells of with a day to come: it is planned, and counts for nothing yet,
 * nor does what is told within it.
 *
 * @param ruta JSON Pointer of the act
 * @param lugar the same by the names of members and the ids of elements, such as «plan ›
 *     lanzamiento»
 * @param fecha its day
 */
public record Previsto(String ruta, String lugar, LocalDate fecha) {

  private static final String FECHA = "fecha";

  /** Those after {@code fecha}, by day and then by place. */
  public static List<Previsto> de(EjercicioLocal ejercicio, LocalDate fecha) {
    List<Previsto> previstos = new ArrayList<>();
    buscar(ejercicio, "", ejercicio, fecha, previstos);
    previstos.sort(Comparator.comparing(Previsto::fecha));
    return List.copyOf(previstos);
  }

  private static void buscar(
      @Nullable Object valor,
      String ruta,
      EjercicioLocal ejercicio,
      LocalDate fecha,
      List<Previsto> previstos) {
    if (valor instanceof List<?> lista) {
      for (int i = 0; i < lista.size(); i++) {
        buscar(lista.get(i), ruta + "/" + i, ejercicio, fecha, previstos);
      }
    } else if (valor instanceof Record registro) {
      Registros registros = Registros.de(registro.getClass());
      Miembro suya = registros.miembro(FECHA);
      if (suya != null && suya.en(registro) instanceof LocalDate dia && dia.isAfter(fecha)) {
        Sitio sitio = Sitio.en(ejercicio, ruta);
        previstos.add(new Previsto(ruta, sitio == null ? ruta : sitio.nombrado(ejercicio), dia));
        return;
      }
      for (Miembro miembro : registros.miembros()) {
        buscar(miembro.en(registro), ruta + "/" + miembro.nombre(), ejercicio, fecha, previstos);
      }
    }
  }
}
