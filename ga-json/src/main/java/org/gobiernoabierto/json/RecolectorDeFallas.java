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
import tools.jackson.core.TokenStreamContext;

/** Gathers the faults of one text, up to a limit, and gives their lines and columns at the end. */
final class RecolectorDeFallas {

  private static final int LARGO_DE_RUTA = 4_000;

  private final JsonParser parser;
  private final int limite;
  private final List<Hallada> halladas = new ArrayList<>();
  private @Nullable Hallada unica;
  private int omitidas;
  private @Nullable Falla ultima;
  private int lugarDeLaPrimeraOmitida;

  private record Hallada(int lugar, Falla falla) {}

  RecolectorDeFallas(JsonParser parser, int limite) {
    this.parser = parser;
    this.limite = limite;
  }

  boolean vacio() {
    return halladas.isEmpty() && unica == null && ultima == null;
  }

  /** How many there are so far. */
  int cuantas() {
    return halladas.size() + omitidas;
  }

  /** How many more are reported. */
  int caben() {
    return limite - halladas.size();
  }

  /** Counts faults that are not even made, after others that were not reported. */
  void omitir(int cuantas) {
    omitidas += cuantas;
  }

  /** Sets the fault of the whole text that stands after all others. */
  void agregarAlFinal(Falla falla) {
    ultima = falla;
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

  /**
   * JSON Pointer of the value that the parser stands on; where that would be so long that repeating
   * it with every fault is too much, of the innermost around it that has a shorter one.
   */
  String ruta() {
    TokenStreamContext lugar = parser.streamReadContext();
    int largo = 0;
    for (TokenStreamContext uno = lugar; uno != null; uno = uno.getParent()) {
      largo += largo(uno);
    }
    while (largo > LARGO_DE_RUTA) {
      largo -= largo(lugar);
      lugar = lugar.getParent();
    }
    return lugar.pathAsPointer().toString();
  }

  private static int largo(TokenStreamContext lugar) {
    String nombre = lugar.currentName();
    return nombre == null ? 1 : nombre.length() + 1;
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
    if (ultima != null) {
      halladas.add(new Hallada(0, ultima));
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
