package org.gobiernoabierto.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What came of reading one text: an exercise, or the faults of the text. It keeps the text, to tell
 * where in it a later finding belongs. Immutable and thread-safe.
 */
public final class Lectura {

  private final @Nullable EjercicioLocal ejercicio;
  private final List<Falla> fallas;
  private final String texto;
  private final JsonFactory fabrica;

  Lectura(
      @Nullable EjercicioLocal ejercicio, List<Falla> fallas, String texto, JsonFactory fabrica) {
    this.ejercicio = ejercicio;
    this.fallas = fallas;
    this.texto = texto;
    this.fabrica = fabrica;
  }

  /** The exercise; empty exactly when there are faults. */
  public Optional<EjercicioLocal> ejercicio() {
    return Optional.ofNullable(ejercicio);
  }

  /**
   * The faults, in the order of their places in the text, all with line and column; empty exactly
   * when there is an exercise.
   */
  public List<Falla> fallas() {
    return fallas;
  }

  /**
   * The exercise.
   *
   * @throws LecturaException with the faults, when there are any
   */
  public EjercicioLocal orElseThrow() {
    if (ejercicio == null) {
      throw new LecturaException(fallas);
    }
    return ejercicio;
  }

  /**
   * Where the value that a JSON Pointer names starts in the text; when the text has no such value,
   * where the nearest value around that place starts. Every call scans the text: ask {@link
   * #posiciones} for many.
   *
   * @return empty when the text has no JSON value at all
   */
  public Optional<Posicion> posicion(String jsonPointer) {
    return Optional.ofNullable(posiciones(List.of(jsonPointer)).get(jsonPointer));
  }

  /**
   * As {@link #posicion}, for many JSON Pointers in one scan of the text.
   *
   * @return the place for each pointer; an empty map when the text has no JSON value at all
   */
  public Map<String, Posicion> posiciones(Collection<String> jsonPointers) {
    try (JsonParser parser = fabrica.createParser(ObjectReadContext.empty(), texto)) {
      return new Localizador(texto, parser).posiciones(jsonPointers);
    }
  }

  /**
   * The report of this exercise with line and column for every finding and fault that has none yet.
   */
  public Informe ubicar(Informe informe) {
    Set<String> rutas = new HashSet<>();
    informe.hallazgos().forEach(hallazgo -> rutas.add(hallazgo.ruta()));
    informe.errores().forEach(falla -> rutas.add(falla.ruta()));
    Map<String, Posicion> posiciones = posiciones(rutas);
    return new Informe(
        informe.edicion(),
        informe.fecha(),
        informe.ejercicio(),
        informe.conjuntosDeReglas(),
        informe.parametros(),
        informe.pasos(),
        informe.requisitos(),
        informe.hallazgos().stream().map(hallazgo -> ubicado(hallazgo, posiciones)).toList(),
        informe.proximosPasos(),
        informe.errores().stream().map(falla -> ubicada(falla, posiciones)).toList());
  }

  private static Hallazgo ubicado(Hallazgo hallazgo, Map<String, Posicion> posiciones) {
    Posicion posicion = posiciones.get(hallazgo.ruta());
    return hallazgo.linea() != null || posicion == null ? hallazgo : posicion.en(hallazgo);
  }

  private static Falla ubicada(Falla falla, Map<String, Posicion> posiciones) {
    Posicion posicion = posiciones.get(falla.ruta());
    return falla.linea() != null || posicion == null ? falla : posicion.en(falla);
  }
}
