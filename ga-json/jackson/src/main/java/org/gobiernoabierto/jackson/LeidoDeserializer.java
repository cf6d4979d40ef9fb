package org.gobiernoabierto.jackson;

import java.util.function.Function;
import org.gobiernoabierto.json.LecturaException;
import org.gobiernoabierto.json.fichas.Fichas;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

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
  public T deserialize(JsonParser parser, DeserializationContext contexto) {
    FichasDelParser leidas = new FichasDelParser(parser, maximo);
    JacksonException mala = null;
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

  private T leer(JsonParser parser, Fichas fichas, @Nullable JacksonException causa) {
    try {
      return lector.apply(fichas.bytes());
    } catch (LecturaException e) {
      throw new FallasException(parser, handledType(), fichas.enSuLugar(e.fallas()), causa);
    }
  }

  /** A document that is null is no exercise; a member that is null has none. */
  @Override
  public @Nullable Object getNullValue(DeserializationContext contexto) {
    JsonParser parser = contexto.getParser();
    return parser != null
            && parser.currentToken() == JsonToken.VALUE_NULL
            && parser.streamReadContext().inRoot()
        ? deserialize(parser, contexto)
        : null;
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext contexto) {
    return null;
  }
}
