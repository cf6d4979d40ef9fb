package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/** The first day of something for each sector. */
final class PorSector {

  private final @Nullable LocalDate[] primeras = new LocalDate[Sector.values().length];
  private int anotados = Sectores.NINGUNO;

  void anotar(Sector sector, LocalDate fecha) {
    anotados |= Sectores.de(sector);
    primeras[sector.ordinal()] = Fechas.primera(primeras[sector.ordinal()], fecha);
  }

  /** Those of {@code sectores} without a day. */
  List<Sector> faltan(int sectores) {
    return Sectores.lista(sectores & ~anotados);
  }

  /** Day since which each of {@code sectores} has one; null while one has not. */
  @Nullable LocalDate completo(int sectores) {
    LocalDate ultima = null;
    for (Sector sector : Sectores.lista(sectores)) {
      LocalDate primera = primeras[sector.ordinal()];
      if (primera == null) {
        return null;
      }
      ultima = Fechas.ultima(ultima, primera);
    }
    return ultima;
  }
}
