package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.InformeBuilder;
import org.gobiernoabierto.modelo.EjercicioLocal;

/**
 * What came of reading one text: an exercise, or the faults of the text. It keeps the text, to tell
 * where in it a later finding belongs. Immutable and thread-safe.
 */
public final class Lectura {

  private final Leido<EjercicioLocal> leido;
  private final Comienzo comienzo;
  private final Function<Collection<String>, Map<String, Integer>> localizador;
  private final Parcial parcial;

  Lectura(
      Leido<EjercicioLocal> leido,
      Comienzo comienzo,
      Function<Collection<String>, Map<String, Integer>> localizador,
      Parcial parcial) {
    this.leido = leido;
    this.comienzo = comienzo;
    this.localizador = localizador;
    this.parcial = parcial;
  }

  /** The exercise; empty exactly when there are faults. */
  public Optional<EjercicioLocal> ejercicio() {
    return Optional.ofNullable(leido.valor());
  }

  /**
   * The exercise, with every place of which there is a fault taken as not known; so no result rests
   * on what could not be read. It is the exercise itself where there are no faults; empty when not
   * even its {@code id}, its entity and its edition could be read, when not all faults are told,
   * and when other parts refer to something of which nobody can tell where it stood.
   */
  public Optional<EjercicioLocal> parcial() {
    return leido.fallas().isEmpty() ? ejercicio() : parcial.de(leido.parcial(), leido.fallas());
  }

  /**
   * The faults, in the order of their places in the text, all with line and column; empty exactly
   * when there is an exercise.
   */
  public List<Falla> fallas() {
    return leido.fallas();
  }

  /**
   * What a {@linkplain LectorDeEjercicios#tolerante() tolerant} reader passed over, as {@link
   * #fallas()}; empty for a strict one.
   */
  public List<Falla> avisos() {
    return leido.avisos();
  }

  /**
   * The exercise.
   *
   * @throws LecturaException with the faults, when there are any
   */
  public EjercicioLocal orElseThrow() {
    EjercicioLocal ejercicio = leido.valor();
    if (ejercicio == null) {
      throw new LecturaException(leido.fallas());
    }
    return ejercicio;
  }

  /**
   * The SHA-256 of the text in UTF-8, its byte order mark included, in hexadecimal: of the bytes
   * that were read where they were a whole text.
   */
  public String sha256() {
    try {
      MessageDigest resumen = MessageDigest.getInstance("SHA-256");
      if (leido.marcado()) {
        resumen.update("\uFEFF".getBytes(UTF_8));
      }
      return HexFormat.of().formatHex(resumen.digest(leido.texto().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
   * As {@link #posicion}, for many JSON Pointers in one scan of the text; none for none.
   *
   * @return the place for each pointer; an empty map when the text has no JSON value at all
   */
  public Map<String, Posicion> posiciones(Collection<String> jsonPointers) {
    if (jsonPointers.isEmpty()) {
      return Map.of();
    }
    Map<String, Posicion> posiciones = new HashMap<>();
    Ubicador ubicador = new Ubicador(leido.texto(), comienzo);
    localizador.apply(jsonPointers).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(lugar -> posiciones.put(lugar.getKey(), ubicador.en(lugar.getValue())));
    return posiciones;
  }

  /**
   * The report of this exercise with line and column for every finding and fault that has none yet,
   * with {@link #avisos()} before its own and with {@link #sha256()}.
   */
  public Informe ubicar(Informe informe) {
    List<Falla> errores = informe.errores().stream().map(leido.porSaber()::enElTexto).toList();
    Set<String> rutas = new HashSet<>();
    informe.hallazgos().forEach(hallazgo -> rutas.add(hallazgo.ruta()));
    errores.forEach(falla -> rutas.add(falla.ruta()));
    Map<String, Posicion> posiciones = posiciones(rutas);
    List<Falla> avisos = new ArrayList<>(leido.avisos());
    avisos.addAll(informe.avisos());
    return InformeBuilder.from(informe)
        .with(
            i ->
                i.sha256(leido.parcial() == null ? informe.sha256() : sha256())
                    .hallazgos(
                        informe.hallazgos().stream().map(h -> ubicado(h, posiciones)).toList())
                    .errores(errores.stream().map(f -> ubicada(f, posiciones)).toList())
                    .avisos(avisos));
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
