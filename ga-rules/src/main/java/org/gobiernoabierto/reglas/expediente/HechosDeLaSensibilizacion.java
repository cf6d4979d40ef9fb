package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gobiernoabierto.modelo.Adhesion;
import org.gobiernoabierto.modelo.Convocatoria;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.modelo.SesionDeSensibilizacion;
import org.gobiernoabierto.modelo.Socializacion;
import org.gobiernoabierto.reglas.hechos.Sensibilizacion;
import org.jspecify.annotations.Nullable;

/** Facts about awareness and outreach (§2). */
final class HechosDeLaSensibilizacion {

  private HechosDeLaSensibilizacion() {}

  static void reunir(Expediente expediente, List<Object> hechos) {
    Socializacion socializacion = expediente.ejercicio().socializacion();
    if (socializacion == null) {
      return;
    }
    List<Convocatoria> convocatorias =
        socializacion.convocatorias().stream().filter(c -> expediente.cuenta(c.fecha())).toList();
    List<SesionDeSensibilizacion> sesiones =
        socializacion.sesiones().stream().filter(s -> expediente.cuenta(s.fecha())).toList();
    List<Adhesion> adhesiones =
        socializacion.adhesiones().stream().filter(a -> expediente.cuenta(a.fecha())).toList();
    Map<Sector, LocalDate> convocados = convocados(expediente, convocatorias);
    Map<Sector, LocalDate> sumados = nuevosActores(expediente, adhesiones);
    hechos.add(
        new Sensibilizacion(
            convocatorias.size(),
            sin(convocados),
            completo(convocados),
            sesiones.size(),
            sesiones.stream()
                .filter(SesionDeSensibilizacion::presentaElEjercicio)
                .map(SesionDeSensibilizacion::fecha)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null),
            adhesiones.size(),
            sin(sumados),
            completo(sumados)));
  }

  private static Map<Sector, LocalDate> convocados(
      Expediente expediente, List<Convocatoria> convocatorias) {
    Map<Sector, LocalDate> primeras = new EnumMap<>(Sector.class);
    for (Convocatoria convocatoria : convocatorias) {
      if (convocatoria.convocantes().stream()
          .anyMatch(actor -> expediente.sector(actor) == Sector.ORGANISMO_GARANTE)) {
        convocatoria.sectores().forEach(sector -> anotar(primeras, sector, convocatoria.fecha()));
      }
    }
    return primeras;
  }

  private static Map<Sector, LocalDate> nuevosActores(
      Expediente expediente, List<Adhesion> adhesiones) {
    Map<String, LocalDate> firmas = HechosDelArranque.firmas(expediente);
    Map<Sector, LocalDate> primeras = new EnumMap<>(Sector.class);
    for (Adhesion adhesion : adhesiones) {
      if (!firmas.containsKey(adhesion.actor())) {
        anotar(primeras, expediente.sector(adhesion.actor()), adhesion.fecha());
      }
    }
    return primeras;
  }

  private static void anotar(
      Map<Sector, LocalDate> primeras, Sector sector, @Nullable LocalDate fecha) {
    if (fecha != null) {
      primeras.merge(sector, fecha, (a, b) -> a.isBefore(b) ? a : b);
    }
  }

  private static List<Sector> sin(Map<Sector, LocalDate> primeras) {
    return Expediente.ELECTORES.stream().filter(s -> !primeras.containsKey(s)).toList();
  }

  private static @Nullable LocalDate completo(Map<Sector, LocalDate> primeras) {
    if (!sin(primeras).isEmpty()) {
      return null;
    }
    return Expediente.ELECTORES.stream().map(primeras::get).max(LocalDate::compareTo).orElse(null);
  }
}
