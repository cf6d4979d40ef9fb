package org.gobiernoabierto.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/**
 * Reads exercises from JSON, as {@link Esquema#EJERCICIO} describes them. The names of the record
 * components of {@code org.gobiernoabierto.modelo} are the member names; dates are {@code
 * YYYY-MM-DD}, enums the names of their constants, federal entities their ISO 3166-2 codes and the
 * edition its year as a number. A member that is null is as one that is missing. Members whose
 * names begin with {@code x-} are the extensions of their record.
 *
 * <p>Whatever is wrong with a text is a fault in the {@link Lectura}, never an exception. Reading
 * checks form only; {@link #revisando} adds what else must hold of any exercise, so that one
 * reading tells it all:
 *
 * <pre>{@code
 * LectorDeEjercicios lector = new LectorDeEjercicios().revisando(evaluador::revisarForma);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LectorDeEjercicios {

  private final Limites limites;
  private final boolean tolerante;
  private final BiConsumer<EjercicioLocal, Predicate<Falla>> revision;
  private final LectorDeTextos<EjercicioLocal> lector;

  /** A strict reader with {@link Limites#PREDETERMINADOS}. */
  public LectorDeEjercicios() {
    this(Limites.PREDETERMINADOS, false, (ejercicio, destino) -> {});
  }

  private LectorDeEjercicios(
      Limites limites, boolean tolerante, BiConsumer<EjercicioLocal, Predicate<Falla>> revision) {
    this.limites = limites;
    this.tolerante = tolerante;
    this.revision = revision;
    this.lector =
        new LectorDeTextos<>(EjercicioLocal.class, Esquema.EJERCICIO, limites, tolerante, revision);
  }

  /** This reader with other limits. */
  public LectorDeEjercicios conLimites(Limites otros) {
    return new LectorDeEjercicios(requireNonNull(otros, "otros"), tolerante, revision);
  }

  /** How much this reader accepts. */
  public Limites limites() {
    return limites;
  }

  /** This reader, with members that it does not know as {@link Lectura#avisos()}, not as faults. */
  public LectorDeEjercicios tolerante() {
    return new LectorDeEjercicios(limites, true, revision);
  }

  /**
   * This reader, telling also what {@code otra} finds wrong with an exercise. It is given the
   * exercise without the values that could not be read, and what it says of those is not told; nor
   * are references and pointers to nothing when what they lead to may be among them.
   *
   * @param otra gives faults with their JSON Pointers; thread-safe
   */
  public LectorDeEjercicios revisando(Function<EjercicioLocal, List<Falla>> otra) {
    requireNonNull(otra, "otra");
    return revisando(
        (ejercicio, destino) -> {
          for (Falla falla : otra.apply(ejercicio)) {
            if (!destino.test(falla)) {
              return;
            }
          }
        });
  }

  /**
   * As {@link #revisando(Function)}, for texts of strangers: it is told each fault when it is
   * found, holds no more than {@link Limites#fallas()} of them, and ends what takes too long.
   *
   * @param otra gives faults with their JSON Pointers to the predicate until it says false;
   *     thread-safe
   */
  public LectorDeEjercicios revisando(BiConsumer<EjercicioLocal, Predicate<Falla>> otra) {
    return new LectorDeEjercicios(limites, tolerante, requireNonNull(otra, "otra"));
  }

  /**
   * Reads a whole text in UTF-8, with or without a byte order mark.
   *
   * @return the exercise, or every fault that was found
   */
  public Lectura leer(byte[] json) {
    return leer(json, Comienzo.DEL_PRINCIPIO);
  }

  /**
   * Reads a stream in UTF-8 to its end, or to just after the limit of {@link Limites#bytes()}. Does
   * not close it.
   *
   * @return the exercise, or every fault that was found
   * @throws IOException when the stream cannot be read
   */
  public Lectura leer(InputStream json) throws IOException {
    return leer(json.readNBytes(limites.bytes() + 1));
  }

  /**
   * Reads characters to their end, or to just after the limit of {@link Limites#bytes()}. Does not
   * close the reader.
   *
   * @return the exercise, or every fault that was found
   * @throws IOException when the characters cannot be read
   */
  public Lectura leer(Reader json) throws IOException {
    return lectura(lector.leer(json), Comienzo.DEL_PRINCIPIO);
  }

  /**
   * Reads a whole text.
   *
   * @return the exercise, or every fault that was found
   */
  public Lectura leer(String json) {
    return lectura(lector.leer(json), Comienzo.DEL_PRINCIPIO);
  }

  /**
   * The lines of a stream of newline-delimited JSON in UTF-8, one exercise each, in order and
   * without those that are blank. Nothing is held but the line at hand, and of a line that exceeds
   * {@link Limites#bytes()} only that it does. A line is read as JSON when {@link Linea#leer} is
   * called, on whichever thread.
   *
   * @return a sequential stream, which closes {@code ndjson} when it is closed; it throws {@link
   *     java.io.UncheckedIOException} when the stream cannot be read
   */
  public Stream<Linea> lineas(InputStream ndjson) {
    return Lineas.de(ndjson, limites.bytes(), this);
  }

  /**
   * A line as {@link #lineas} gives it, of whoever splits a stream or carries its lines from one
   * machine to another.
   *
   * @param numero its number in the stream, from 1
   * @param json its text without the end of line; null when it is longer than {@link
   *     Limites#bytes()}
   */
  public Linea linea(int numero, byte @Nullable [] json) {
    byte @Nullable [] entera = json == null || json.length > limites.bytes() ? null : json.clone();
    return new Linea(numero, entera, this);
  }

  Lectura leer(byte[] json, Comienzo comienzo) {
    return lectura(lector.leer(json, comienzo), comienzo);
  }

  Lectura demasiadoGrande(Comienzo comienzo) {
    return lectura(lector.demasiadoGrande(comienzo), comienzo);
  }

  private Lectura lectura(Leido<EjercicioLocal> leido, Comienzo comienzo) {
    return new Lectura(
        leido, comienzo, rutas -> lector.lugares(leido.texto(), rutas), new Parcial(revision));
  }
}
