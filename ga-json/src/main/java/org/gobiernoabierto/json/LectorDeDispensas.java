package org.gobiernoabierto.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.informe.Dispensa;
import org.gobiernoabierto.informe.Dispensas;
import org.gobiernoabierto.informe.Falla;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of dispensations, as {@link Esquema#DISPENSAS} describes them, as strictly as {@link
 * LectorDeEjercicios} reads exercises. Immutable and thread-safe.
 */
public final class LectorDeDispensas {

  private final LectorDeTextos<Dispensas> lector =
      new LectorDeTextos<>(
          Dispensas.class,
          Esquema.DISPENSAS,
          Limites.PREDETERMINADOS,
          false,
          LectorDeDispensas::enBlanco);

  /** A reader. */
  public LectorDeDispensas() {}

  /**
   * Reads a whole text in UTF-8, with or without a byte order mark.
   *
   * @throws LecturaException with every fault of the text, when there are any
   */
  public Dispensas leer(byte[] json) {
    Leido<Dispensas> leido = lector.leer(json, Comienzo.DEL_PRINCIPIO);
    Dispensas dispensas = leido.valor();
    if (dispensas == null) {
      throw new LecturaException(leido.fallas());
    }
    return dispensas;
  }

  private static void enBlanco(Dispensas dispensas, Predicate<Falla> destino) {
    boolean sigue = true;
    for (int i = 0; i < dispensas.dispensas().size() && sigue; i++) {
      Dispensa dispensa = dispensas.dispensas().get(i);
      sigue = dispensa == null || fallas("/dispensas/" + i + "/", dispensa).allMatch(destino);
    }
  }

  private static Stream<Falla> fallas(String ruta, Dispensa dispensa) {
    return Stream.of(
            enBlanco(ruta + "ejercicio", dispensa.ejercicio()),
            enBlanco(ruta + "requisito", dispensa.requisito()),
            enBlanco(ruta + "elemento", dispensa.elemento()),
            enBlanco(ruta + "autor", dispensa.autor()),
            enBlanco(ruta + "motivo", dispensa.motivo()),
            enBlanco(ruta + "fundamentoLegal", dispensa.fundamentoLegal()))
        .flatMap(Optional::stream);
  }

  private static Optional<Falla> enBlanco(String ruta, @Nullable String texto) {
    return Textos.oNulo(texto) == null
        ? Optional.of(CodigoDeFalla.TEXTO_EN_BLANCO.en(ruta, Map.of()))
        : Optional.empty();
  }
}
