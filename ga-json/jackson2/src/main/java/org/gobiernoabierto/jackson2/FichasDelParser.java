package org.gobiernoabierto.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.gobiernoabierto.json.fichas.Fichas;
import org.gobiernoabierto.json.fichas.Lugar;

/** Takes one value out of a host's parser. Not thread-safe. */
final class FichasDelParser {

  private final JsonParser parser;
  private final int maximo;
  private final Fichas fichas = new Fichas();

  /**
   * @param maximo of {@code char}s, after which it stops
   */
  FichasDelParser(JsonParser parser, int maximo) {
    this.parser = parser;
    this.maximo = maximo;
  }

  Fichas fichas() {
    return fichas;
  }

  /** From the token that the parser is at to the one that ends its value. */
  void leer() throws IOException {
    int hondura = 0;
    JsonToken token = parser.currentToken();
    while (token != null) {
      agregar(token);
      hondura += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      token = hondura == 0 || fichas.largo() > maximo ? null : parser.nextToken();
    }
  }

  private void agregar(JsonToken token) throws IOException {
    Lugar lugar = lugar(parser.currentTokenLocation());
    switch (token) {
      case START_OBJECT -> fichas.abrir('{', lugar);
      case END_OBJECT -> fichas.cerrar('}', lugar);
      case START_ARRAY -> fichas.abrir('[', lugar);
      case END_ARRAY -> fichas.cerrar(']', lugar);
      case FIELD_NAME -> fichas.nombre(parser.currentName(), lugar);
      case VALUE_STRING -> {
        fichas.comenzarTexto(lugar);
        String valor = parser.getText();
        fichas.texto(valor, lugar(parser.currentLocation()).desplazamiento());
      }
      case VALUE_EMBEDDED_OBJECT -> {
        fichas.comenzarTexto(lugar);
        fichas.texto(String.valueOf(parser.getEmbeddedObject()), 0);
      }
      default -> fichas.literal(parser.getText(), lugar);
    }
  }

  /**
   * Takes the rest of the text as it stands, where it is no JSON.
   *
   * @return false when the parser does not show it
   */
  boolean leerResto(Exception falla) {
    Lugar donde = lugar(parser.currentLocation());
    if (falla instanceof JsonEOFException) {
      fichas.fin(donde);
      return true;
    }
    int alInicio = (int) (donde.desplazamiento() - fichas.ultima().desplazamiento());
    int alFin = (int) (donde.desplazamiento() - fichas.finDeLaUltima());
    try {
      return donde.enBytes() ? bytes(alInicio, alFin) : caracteres(alInicio, alFin);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * What a parser lets go of is in its own buffer, which still holds some of what it read before.
   *
   * @param alInicio how far before that the last token starts
   * @param alFin how far before that it ends
   */
  private boolean bytes(int alInicio, int alFin) throws IOException {
    ByteArrayOutputStream crudo = new ByteArrayOutputStream();
    boolean[] entera = new boolean[1];
    parser.releaseBuffered(
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new UnsupportedOperationException();
          }

          @Override
          public void write(byte[] b, int desde, int cuantos) {
            entera[0] = desde >= alInicio;
            int atras = entera[0] ? alInicio : alFin;
            if (desde >= atras) {
              crudo.write(b, desde - atras, cuantos + atras);
            }
          }
        });
    if (crudo.size() == 0) {
      return false;
    }
    if (parser.getInputSource() instanceof InputStream fuente) {
      crudo.writeBytes(fuente.readNBytes(maximo));
    }
    agregar(crudo.toByteArray(), entera[0]);
    return true;
  }

  private boolean caracteres(int alInicio, int alFin) throws IOException {
    StringBuilder crudo = new StringBuilder();
    boolean[] entera = new boolean[1];
    parser.releaseBuffered(
        new Writer() {
          @Override
          public void write(char[] b, int desde, int cuantos) {
            entera[0] = desde >= alInicio;
            int atras = entera[0] ? alInicio : alFin;
            if (desde >= atras) {
              crudo.append(b, desde - atras, cuantos + atras);
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
    if (crudo.length() == 0) {
      return false;
    }
    if (parser.getInputSource() instanceof Reader fuente) {
      char[] trozo = new char[8192];
      int cuantos = fuente.read(trozo);
      while (cuantos >= 0 && crudo.length() <= maximo) {
        crudo.append(trozo, 0, cuantos);
        cuantos = fuente.read(trozo);
      }
    }
    agregar(crudo.toString().getBytes(StandardCharsets.UTF_8), entera[0]);
    return true;
  }

  private void agregar(byte[] crudo, boolean desdeLaUltima) {
    if (desdeLaUltima) {
      fichas.crudoDesdeLaUltima(crudo);
    } else {
      fichas.crudoTrasLaUltima(crudo);
    }
  }

  static Lugar lugar(JsonLocation lugar) {
    boolean enBytes = lugar.getByteOffset() >= 0;
    return new Lugar(
        lugar.getLineNr(),
        lugar.getColumnNr(),
        enBytes ? lugar.getByteOffset() : lugar.getCharOffset(),
        enBytes);
  }
}
