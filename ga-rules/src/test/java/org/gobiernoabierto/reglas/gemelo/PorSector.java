package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/** The first day of something in each sector. */
final class PorSector {

  static final List<Sector> LOS_TRES = List.of(Sector.values());

  /** The sectors that elect their members; the guarantor body designates its own (§3.3). */
  static final List<Sector> ELECTORES = List.of(Sector.SOCIEDAD_CIVIL, Sector.AUTORIDAD);

  private final Map<Sector, LocalDate> primeras = new EnumMap<>(Sector.class);

  void anotar(Sector sector, LocalDate fecha) {
    LocalDate anterior = primeras.get(sector);
    if (anterior == null || fecha.isBefore(anterior)) {
      primeras.put(sector, fecha);
    }
  }

  @Nullable LocalDate primera(Sector sector) {
    return primeras.get(sector);
  }

  /** Day since which it has happened in each of {@code sectores}; null while in one it has not. */
  @Nullable LocalDate enTodos(List<Sector> sectores) {
    LocalDate ultima = null;
    for (Sector sector : sectores) {
      LocalDate primera = primeras.get(sector);
      if (primera == null) {
        return null;
      }
      ultima = Fechas.ultima(ultima, primera);
    }
    return ultima;
  }

  /** Those of {@code sectores} in which it has not happened. */
  List<Sector> faltan(List<Sector> sectores) {
    List<Sector> faltan = new ArrayList<>(sectores);
    faltan.removeAll(primeras.keySet());
    return faltan;
  }
}
