package org.gobiernoabierto.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gobiernoabierto.modelo.EjercicioLocal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads exercises from JSON. The names of the record components of {@code
 * org.gobiernoabierto.modelo} are the member names; dates are {@code YYYY-MM-DD}, enums the names
 * of their constants, federal entities their ISO 3166-2 codes and the edition its year as a number.
 * A member that is null is as one that is missing. Members whose names begin with {@code x-}, and
 * {@code $schema} at the top, are passed over.
 *
 * <p>Whatever is wrong with a text is a fault in the {@link Lectura}, never an exception. Reading
 * checks form only: what an exercise must hold besides is for whoever evaluates it. Immutable and
 * thread-safe.
 */
public final class LectorDeEjercicios {

  private static final char MARCA_DE_ORDEN = '\uFEFF';
  private static final char REEMPLAZO = '\uFFFD';

  private final Limites limites;
  private final JsonFactory fabrica;

  /** A reader with {@link Limites#PREDETERMINADOS}. */
  public LectorDeEjercicios() {
    this(Limites.PREDETERMINADOS);
  }

  /** A reader with other limits. */
  public LectorDeEjercicios(Limites limites) {
    this.limites = limites;
    // A table of names shared by all readings would keep what strangers sent, and refuse names that
    // are made to collide.
    this.fabrica =
        JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limites.anidamiento())
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();
  }

  /**
   * Reads a whole text in UTF-8, with or without a byte order mark.
   *
   * @return the exercise, or every fault that was found
   */
  public Lectura leer(byte[] json) {
    if (json.length > limites.bytes()) {
      return demasiadoGrande();
    }
    String texto = new String(json, StandardCharsets.UTF_8);
    return leer(texto, texto.indexOf(REEMPLAZO) < 0 ? OptionalInt.empty() : primerMalo(json));
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
   * Reads a whole text.
   *
   * @return the exercise, or every fault that was found
   */
  public Lectura leer(String json) {
    return json.length() > limites.bytes() ? demasiadoGrande() : leer(json, OptionalInt.empty());
  }

  private Lectura leer(String decodificado, OptionalInt malo) {
    boolean marcado = !decodificado.isEmpty() && decodificado.charAt(0) == MARCA_DE_ORDEN;
    String texto = marcado ? decodificado.substring(1) : decodificado;
    try (JsonParser parser = fabrica.createParser(ObjectReadContext.empty(), texto)) {
      RecolectorDeFallas fallas = new RecolectorDeFallas(parser, limites.fallas());
      malo.ifPresent(
          lugar ->
              fallas.agregar(marcado ? lugar - 1 : lugar, CodigoDeFalla.UTF8_INVALIDO, Map::of));
      EjercicioLocal ejercicio = new Enlazador(texto, parser, limites, fallas).leer();
      return new Lectura(ejercicio, fallas.ubicadas(texto), texto, fabrica);
    }
  }

  private Lectura demasiadoGrande() {
    return new Lectura(
        null,
        List.of(
            new Posicion(1, 1)
                .en(CodigoDeFalla.LIMITE_TAMANO.en("", Map.of("limite", limites.bytes())))),
        "",
        fabrica);
  }

  /** Offset, in the decoded text, of the first bytes that are not UTF-8. */
  private static OptionalInt primerMalo(byte[] json) {
    CharBuffer decodificado = CharBuffer.allocate(json.length);
    boolean malo =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(json), decodificado, true)
            .isError();
    return malo ? OptionalInt.of(decodificado.position()) : OptionalInt.empty();
  }
}
