package org.gobiernoabierto.reglas.expediente;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Sector;

/** Sets of sectors, as bits while they are gathered and as lists for the facts. */
final class Sectores {

  static final int NINGUNO = 0;
  private static final int LOS_TRES = (1 << Sector.values().length) - 1;

  private static final List<List<Sector>> LISTAS =
      IntStream.rangeClosed(NINGUNO, LOS_TRES)
          .mapToObj(
              bits -> Stream.of(Sector.values()).filter(sector -> estaEn(bits, sector)).toList())
          .toList();

  private Sectores() {}

  static int de(Sector sector) {
    return 1 << sector.ordinal();
  }

  private static boolean estaEn(int bits, Sector sector) {
    return (bits & de(sector)) != 0;
  }

  /** In the order of the enum. */
  static List<Sector> lista(int bits) {
    return LISTAS.get(bits);
  }
}
