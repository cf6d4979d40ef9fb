package org.gobiernoabierto.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gobiernoabierto.informe.Falla;
import tools.jackson.core.JsonParser;

/** Gathers the faults of one text, up to a limit, and gives their lines and columns at the end. */
final class RecolectorDeFallas {

  private final JsonParser parser;
  private final int limite;
  private final List<Hallada> halladas = new ArrayList<>();
  private int omitidas;
  private int lugarDeLaPrimeraOmitida;

  private record Hallada(int lugar, Falla falla) {}

  RecolectorDeFallas(JsonParser parser, int limite) {
    this.parser = parser;
    this.limite = limite;
  }

  boolean vacio() {
    return halladas.isEmpty();
  }

  /** Adds a fault of the token that the parser stands on. */
  void agregar(CodigoDeFalla codigo, Supplier<Map<String, ?>> argumentos) {
    agregar(lugar(), codigo, argumentos);
  }

  /** Adds a fault at an offset of the text, within the value that the parser stands on. */
  void agregar(int lugar, CodigoDeFalla codigo, Supplier<Map<String, ?>> argumentos) {
    agregar(lugar, () -> codigo.en(ruta(), argumentos.get()));
  }

  /** Adds a fault at an offset of the text; past the limit it is counted and not even made. */
  void agregar(int lugar, Supplier<Falla> falla) {
    if (halladas.size() < limite) {
      halladas.add(new Hallada(lugar, falla.get()));
      return;
    }
    if (omitidas == 0) {
      lugarDeLaPrimeraOmitida = lugar;
    }
    omitidas++;
  }

  /** Offset of the token that the parser stands on. */
  int lugar() {
    return (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
  }

  /** JSON Pointer of the value that the parser stands on. */
  String ruta() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** The faults in the order of their places in {@code texto}. */
  List<Falla> ubicadas(String texto) {
    halladas.sort(Comparator.comparingInt(Hallada::lugar));
    if (omitidas > 0) {
      halladas.add(new Hallada(lugarDeLaPrimeraOmitida, demasiadas()));
    }
    Ubicador ubicador = new Ubicador(texto);
    return halladas.stream()
        .map(hallada -> ubicador.en(hallada.lugar()).en(hallada.falla()))
        .toList();
  }

  private Falla demasiadas() {
    return CodigoDeFalla.DEMASIADAS_FALLAS.en("", Map.of("cuantas", omitidas));
  }
}
