package org.gobiernoabierto.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Leido<Dispensas> leido = lector.leer(json, 1);
    Dispensas dispensas = leido.valor();
    if (dispensas == null) {
      throw new LecturaException(leido.fallas());
    }
    return dispensas;
  }

  private static List<Falla> enBlanco(Dispensas dispensas) {
    List<Falla> fallas = new ArrayList<>();
    for (int i = 0; i < dispensas.dispensas().size(); i++) {
      Dispensa dispensa = dispensas.dispensas().get(i);
      if (dispensa != null) {
        String ruta = "/dispensas/" + i + "/";
        enBlanco(ruta + "ejercicio", dispensa.ejercicio(), fallas);
        enBlanco(ruta + "requisito", dispensa.requisito(), fallas);
        enBlanco(ruta + "entidad", dispensa.entidad(), fallas);
        enBlanco(ruta + "autor", dispensa.autor(), fallas);
        enBlanco(ruta + "motivo", dispensa.motivo(), fallas);
        enBlanco(ruta + "fundamentoLegal", dispensa.fundamentoLegal(), fallas);
      }
    }
    return fallas;
  }

  private static void enBlanco(String ruta, @Nullable String texto, List<Falla> fallas) {
    if (Textos.oNulo(texto) == null) {
      fallas.add(CodigoDeFalla.TEXTO_EN_BLANCO.en(ruta, Map.of()));
    }
  }
}
