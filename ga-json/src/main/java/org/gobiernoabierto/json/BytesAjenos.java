package org.gobiernoabierto.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.gobiernoabierto.idioma.Texto;

/**
 * The first bytes of a document that are not UTF-8.
 *
 * @param lugar their offset in the decoded text
 * @param consejo what they may be
 */
record BytesAjenos(int lugar, Texto consejo) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Empty when all of {@code json} is UTF-8. */
  static Optional<BytesAjenos> en(byte[] json) {
    ByteBuffer bytes = ByteBuffer.wrap(json);
    CharBuffer decodificado = CharBuffer.allocate(json.length);
    return StandardCharsets.UTF_8.newDecoder().decode(bytes, decodificado, true).isError()
        ? Optional.of(new BytesAjenos(decodificado.position(), consejo(json, bytes.position())))
        : Optional.empty();
  }

  private static Texto consejo(byte[] json, int lugar) {
    if (empieza(json, 0x1F, 0x8B)) {
      return new Texto(
          " Está comprimido con gzip: se descomprime antes.",
          " It is packed with gzip: unpack it first.");
    }
    if (empieza(json, 0xFE, 0xFF) || empieza(json, 0xFF, 0xFE)) {
      return new Texto(
          " Está en UTF-16: se guarda como UTF-8.", " It is in UTF-16: save it as UTF-8.");
    }
    String letra = new String(json, lugar, 1, WINDOWS);
    return Character.isLetter(letra.charAt(0))
        ? new Texto(
                " El byte 0x{byte} es «{letra}» en Windows-1252: se guarda como UTF-8.",
                " The byte 0x{byte} is “{letra}” in Windows-1252: save it as UTF-8.")
            .con("byte", String.format(Locale.ROOT, "%02X", json[lugar] & 0xFF), "letra", letra)
        : new Texto("", "");
  }

  private static boolean empieza(byte[] json, int primero, int segundo) {
    return json.length > 1 && (json[0] & 0xFF) == primero && (json[1] & 0xFF) == segundo;
  }
}
