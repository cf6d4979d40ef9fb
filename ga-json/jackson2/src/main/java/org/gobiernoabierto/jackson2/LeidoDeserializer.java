package org.gobiernoabierto.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.function.Function;
import org.gobiernoabierto.json.LecturaException;
import org.gobiernoabierto.json.fichas.Fichas;
import org.jspecify.annotations.Nullable;

/** Reads what a reader of texts reads. */
final class LeidoDeserializer<T> extends StdDeserializer<T> {

  private final transient Function<byte[], T> lector;
  private final int maximo;

  /**
   * @param lector throws {@link LecturaException} when there are faults
   * @param maximo of bytes that it reads
   */
  LeidoDeserializer(Class<T> clase, Function<byte[], T> lector, int maximo) {
    super(clase);
    this.lector = lector;
    this.maximo = maximo;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext contexto) throws IOException {
    FichasDelParser leidas = new FichasDelParser(parser, maximo);
    JsonProcessingException mala = null;
    try {
      leidas.leer();
    } catch (StreamReadException | StreamConstraintsException e) {
      if (!leidas.leerResto(e)) {
        throw e;
      }
      mala = e;
    }
    T leido = leer(parser, leidas.fichas(), mala);
    if (mala != null) {
      throw mala;
    }
    return leido;
  }

  private T leer(JsonParser parser, Fichas fichas, @Nullable JsonProcessingException causa)
      throws FallasException {
    try {
      return lector.apply(fichas.bytes());
    } catch (LecturaException e) {
      throw new FallasException(parser, handledType(), fichas.enSuLugar(e.fallas()), causa);
    }
  }

  /** A document that is null is no exercise; a member that is null has none. */
  @Override
  public @Nullable T getNullValue(DeserializationContext contexto) throws JsonMappingException {
    JsonParser parser = contexto.getParser();
    if (parser == null
        || parser.currentToken() != JsonToken.VALUE_NULL
        || !parser.getParsingContext().inRoot()) {
      return null;
    }
    Fichas fichas = new Fichas();
    fichas.literal("null", FichasDelParser.lugar(parser.currentTokenLocation()));
    return leer(parser, fichas, null);
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext contexto) {
    return null;
  }
}
