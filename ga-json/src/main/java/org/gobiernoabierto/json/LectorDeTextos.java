package org.gobiernoabierto.json;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
  private static final Set<String> A_NADA = Set.of("REFERENCIA_SIN_RESOLVER", "LUGAR_INEXISTENTE");

  private final Class<T> clase;
  private final Esquema esquema;
  private final Limites limites;
  private final boolean tolerante;
  private final Function<T, List<Falla>> revision;
  private final JsonFactory fabrica;

  /**
   * @param tolerante whether unknown members are only notices
   * @param revision tells what is wrong with what was read, by place
   */
  LectorDeTextos(
      Class<T> clase,
      Esquema esquema,
      Limites limites,
      boolean tolerante,
      Function<T, List<Falla>> revision) {
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
    Falla falla = CodigoDeFalla.LIMITE_TAMANO.en("", Map.of("limite", limites.bytes()));
    return new Leido<>(
        null, List.of(new Posicion(linea, 1).en(falla)), List.of(), "", new PorSaber());
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
        revisar(valor, texto, fallas, enlazador);
      }
      return new Leido<>(
          fallas.vacio() ? valor : null,
          fallas.ubicadas(new Ubicador(texto, primeraLinea)),
          avisos.ubicadas(new Ubicador(texto, primeraLinea)),
          texto,
          enlazador.porSaber());
    }
  }

  /**
   * Adds what the revision finds at places of which no fault is known, but for references and
   * pointers when what they lead to may be among what was wrong.
   */
  private void revisar(T valor, String texto, RecolectorDeFallas fallas, Enlazador enlazador) {
    boolean idsPerdidos = enlazador.idsPerdidos();
    PorSaber porSaber = enlazador.porSaber();
    Set<String> conFalla = new HashSet<>(fallas.rutas());
    List<Falla> nuevas =
        Stream.concat(porSaber.fallas().stream(), revision.apply(valor).stream())
            .filter(falla -> !(idsPerdidos && A_NADA.contains(falla.codigo())))
            .filter(falla -> !dentro(porSaber.enElTexto(falla.ruta()), conFalla))
            .toList();
    if (nuevas.isEmpty()) {
      return;
    }
    Map<String, Integer> lugares =
        lugares(texto, nuevas.stream().map(f -> porSaber.enElTexto(f.ruta())).toList());
    nuevas.forEach(
        falla ->
            fallas.agregar(
                lugares.get(porSaber.enElTexto(falla.ruta())), () -> porSaber.enElTexto(falla)));
  }

  private static boolean dentro(String ruta, Set<String> conFalla) {
    for (int fin = ruta.length(); fin > 0; fin = ruta.lastIndexOf('/', fin - 1)) {
      if (conFalla.contains(ruta.substring(0, fin))) {
        return true;
      }
    }
    return false;
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
