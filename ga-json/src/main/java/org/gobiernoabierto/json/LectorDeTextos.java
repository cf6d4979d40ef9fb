package org.gobiernoabierto.json;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.gobiernoabierto.informe.Falla;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads texts of one kind into records. Immutable and thread-safe.
 *
 * @param <T> the record at the top of a text
 */
final class LectorDeTextos<T> {

  private static final char MARCA_DE_ORDEN = '\uFEFF';
  private static final char REEMPLAZO = '\uFFFD';

  private final Class<T> clase;
  private final Esquema esquema;
  private final Limites limites;
  private final boolean tolerante;
  private final BiConsumer<T, Predicate<Falla>> revision;
  private final JsonFactory fabrica;

  /**
   * @param tolerante whether unknown members are only notices
   * @param revision tells what is wrong with what was read while it finds it, until it is told to
   *     stop
   */
  LectorDeTextos(
      Class<T> clase,
      Esquema esquema,
      Limites limites,
      boolean tolerante,
      BiConsumer<T, Predicate<Falla>> revision) {
    this.clase = clase;
    this.esquema = esquema;
    this.limites = limites;
    this.tolerante = tolerante;
    this.revision = revision;
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

  Leido<T> leer(byte[] json, int primeraLinea) {
    if (json.length > limites.bytes()) {
      return demasiadoGrande(primeraLinea);
    }
    String texto = new String(json, StandardCharsets.UTF_8);
    return leer(
        texto, primeraLinea, texto.indexOf(REEMPLAZO) < 0 ? OptionalInt.empty() : primerMalo(json));
  }

  Leido<T> leer(Reader json) throws IOException {
    StringBuilder texto = new StringBuilder();
    char[] trozo = new char[8192];
    int leidos = json.read(trozo);
    while (leidos >= 0 && texto.length() <= limites.bytes()) {
      texto.append(trozo, 0, leidos);
      leidos = json.read(trozo);
    }
    return leer(texto.toString());
  }

  Leido<T> leer(String json) {
    return json.length() > limites.bytes()
        ? demasiadoGrande(1)
        : leer(json, 1, OptionalInt.empty());
  }

  Leido<T> demasiadoGrande(int linea) {
    return sinLeer(CodigoDeFalla.LIMITE_TAMANO.en("", Map.of("limite", limites.bytes())), linea);
  }

  private Leido<T> sinLeer(Falla falla, int linea) {
    return new Leido<>(
        null, List.of(new Posicion(linea, 1).en(falla)), List.of(), "", new PorSaber());
  }

  private Falla demasiadasOperaciones() {
    return CodigoDeFalla.LIMITE_OPERACIONES.en("", Map.of("limite", limites.operaciones()));
  }

  /** Where each pointer's value starts in {@code texto}, as {@link Lectura#posiciones} says. */
  Map<String, Integer> lugares(String texto, Collection<String> jsonPointers) {
    try (JsonParser parser = fabrica.createParser(ObjectReadContext.empty(), texto)) {
      return new Localizador(parser).lugares(jsonPointers);
    }
  }

  private Leido<T> leer(String decodificado, int primeraLinea, OptionalInt malo) {
    boolean marcado = !decodificado.isEmpty() && decodificado.charAt(0) == MARCA_DE_ORDEN;
    String texto = marcado ? decodificado.substring(1) : decodificado;
    Presupuesto presupuesto = new Presupuesto(limites);
    if (!presupuesto.gastar(texto.length())) {
      return sinLeer(demasiadasOperaciones(), primeraLinea);
    }
    try (JsonParser parser = fabrica.createParser(ObjectReadContext.empty(), texto)) {
      RecolectorDeFallas fallas = new RecolectorDeFallas(parser, limites.fallas());
      RecolectorDeFallas avisos = new RecolectorDeFallas(parser, limites.fallas());
      malo.ifPresent(
          lugar ->
              fallas.agregar(marcado ? lugar - 1 : lugar, CodigoDeFalla.UTF8_INVALIDO, Map::of));
      Enlazador enlazador =
          new Enlazador(
              texto,
              parser,
              limites,
              new Cabecera(esquema, fallas),
              fallas,
              tolerante ? avisos : fallas);
      T valor = clase.cast(enlazador.leer(clase));
      if (valor != null) {
        revisar(valor, texto, fallas, enlazador, presupuesto);
      }
      return new Leido<>(
          fallas.vacio() ? valor : null,
          fallas.ubicadas(new Ubicador(texto, primeraLinea)),
          avisos.ubicadas(new Ubicador(texto, primeraLinea)),
          texto,
          enlazador.porSaber());
    }
  }

  private void revisar(
      T valor,
      String texto,
      RecolectorDeFallas fallas,
      Enlazador enlazador,
      Presupuesto presupuesto) {
    PorSaber porSaber = enlazador.porSaber();
    LoRevisado revisado = new LoRevisado(fallas, porSaber, enlazador.idsPerdidos(), presupuesto);
    porSaber.revisar(revisado);
    if (!presupuesto.agotado()) {
      revision.accept(valor, revisado);
    }
    revisado.decir(rutas -> lugares(texto, rutas));
    if (presupuesto.agotado()) {
      fallas.agregarAlFinal(demasiadasOperaciones());
    }
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
