package org.gobiernoabierto.json;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  Leido<T> leer(byte[] json, Comienzo comienzo) {
    if (json.length > limites.bytes()) {
      return demasiadoGrande(comienzo);
    }
    String texto = new String(json, StandardCharsets.UTF_8);
    return leer(
        texto, comienzo, texto.indexOf(REEMPLAZO) < 0 ? Optional.empty() : BytesAjenos.en(json));
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
        ? demasiadoGrande(Comienzo.DEL_PRINCIPIO)
        : leer(json, Comienzo.DEL_PRINCIPIO, Optional.empty());
  }

  Leido<T> demasiadoGrande(Comienzo comienzo) {
    return sinLeer(CodigoDeFalla.LIMITE_TAMANO.en("", Map.of("limite", limites.bytes())), comienzo);
  }

  private Leido<T> sinLeer(Falla falla, Comienzo comienzo) {
    return new Leido<>(
        null,
        null,
        List.of(new Posicion(comienzo.linea(), 1).en(falla)),
        List.of(),
        "",
        false,
        new PorSaber());
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

  private Leido<T> leer(String decodificado, Comienzo comienzo, Optional<BytesAjenos> ajenos) {
    boolean marcado = !decodificado.isEmpty() && decodificado.charAt(0) == MARCA_DE_ORDEN;
    String texto = marcado ? decodificado.substring(1) : decodificado;
    Presupuesto presupuesto = new Presupuesto(limites);
    if (!presupuesto.gastar(texto.length())) {
      return sinLeer(demasiadasOperaciones(), comienzo);
    }
    try (JsonParser parser = fabrica.createParser(ObjectReadContext.empty(), texto)) {
      RecolectorDeFallas fallas = new RecolectorDeFallas(parser, limites.fallas());
      RecolectorDeFallas avisos = new RecolectorDeFallas(parser, limites.fallas());
      ajenos.ifPresent(
          bytes ->
              fallas.agregar(
                  marcado ? bytes.lugar() - 1 : bytes.lugar(),
                  CodigoDeFalla.UTF8_INVALIDO,
                  () -> Map.of("consejo", bytes.consejo())));
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
          valor,
          fallas.ubicadas(new Ubicador(texto, comienzo)),
          avisos.ubicadas(new Ubicador(texto, comienzo)),
          texto,
          marcado,
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
}
