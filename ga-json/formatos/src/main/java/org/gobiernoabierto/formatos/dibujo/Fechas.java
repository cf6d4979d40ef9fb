package org.gobiernoabierto.formatos.dibujo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/** The dates of an exercise, with what is known of those that are not known to the day. */
final class Fechas {

  private final Map<String, Cuando> inciertas = new HashMap<>();

  Fechas(EjercicioLocal ejercicio) {
    Lugares lugares = new Lugares(ejercicio);
    for (Desconocido desconocido : ejercicio.desconocidos()) {
      Sitio sitio = lugares.en(desconocido.lugar());
      if (sitio != null && sitio.tipo() == LocalDate.class) {
        inciertas.put(sitio.ruta(), limites(desconocido, sitio));
      }
    }
  }

  /** The date at a place; one that is not given has at most bounds. */
  Cuando en(String ruta, @Nullable LocalDate dia) {
    return dia == null
        ? inciertas.getOrDefault(ruta, new Cuando(null, null, true))
        : Cuando.el(dia);
  }

  /** From one place to another; with a last day that is not given, the first alone. */
  Cuando entre(
      String ruta, @Nullable LocalDate inicio, String rutaDelFin, @Nullable LocalDate fin) {
    Cuando desde = en(ruta, inicio);
    Cuando hasta = en(rutaDelFin, fin);
    if (!hasta.tieneFecha()) {
      return desde;
    }
    return new Cuando(desde.desde(), hasta.hasta(), desde.incierto() || hasta.incierto());
  }

  private static Cuando limites(Desconocido desconocido, Sitio sitio) {
    List<LocalDate> versiones =
        desconocido.versiones().stream()
            .map(version -> (LocalDate) sitio.leido(version.valor()))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return versiones.isEmpty()
        ? new Cuando(desconocido.noAntesDe(), desconocido.noDespuesDe(), true)
        : new Cuando(versiones.get(0), versiones.get(versiones.size() - 1), true);
  }
}
