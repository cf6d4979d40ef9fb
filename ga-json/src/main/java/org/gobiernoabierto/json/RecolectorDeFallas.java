package org.gobiernoabierto.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gobiernoabierto.informe.Falla;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Gathers the faults of one text, up to a limit, and gives their lines and columns at the end. */
final class RecolectorDeFallas {

  private final JsonParser parser;
  private final int limite;
  private final List<Hallada> halladas = new ArrayList<>();
  private @Nullable Hallada unica;
  private int omitidas;
  private int lugarDeLaPrimeraOmitida;

  private record Hallada(int lugar, Falla falla) {}

  RecolectorDeFallas(JsonParser parser, int limite) {
    this.parser = parser;
    this.limite = limite;
  }

  boolean vacio() {
    return halladas.isEmpty() && unica == null;
  }

  /** How many there are so far. */
  int cuantas() {
    return halladas.size() + omitidas;
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

  /** Sets a fault of the token that the parser stands on, next to which no other means anything. */
  void agregarSola(CodigoDeFalla codigo, Map<String, ?> argumentos) {
    unica = new Hallada(lugar(), codigo.en(ruta(), argumentos));
  }

  /** Offset of the token that the parser stands on. */
  int lugar() {
    return (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
  }

  /** JSON Pointer of the value that the parser stands on. */
  String ruta() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** The places of the faults so far. */
  Collection<String> rutas() {
    return halladas.stream().map(hallada -> hallada.falla().ruta()).toList();
  }

  /** The faults in the order of their places. */
  List<Falla> ubicadas(Ubicador ubicador) {
    if (unica != null) {
      return List.of(ubicada(ubicador, unica));
    }
    halladas.sort(Comparator.comparingInt(Hallada::lugar));
    if (omitidas > 0) {
      halladas.add(new Hallada(lugarDeLaPrimeraOmitida, demasiadas()));
    }
    return halladas.stream().map(hallada -> ubicada(ubicador, hallada)).toList();
  }

  private static Falla ubicada(Ubicador ubicador, Hallada hallada) {
    return ubicador.en(hallada.lugar()).en(hallada.falla());
  }

  private Falla demasiadas() {
    return CodigoDeFalla.DEMASIADAS_FALLAS.en("", Map.of("cuantas", omitidas));
  }
}
