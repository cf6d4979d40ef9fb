package org.gobiernoabierto.ga.lote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class FuenteTest {

  @Test
  void readsAllMembersOfAPipeThatPausesBetweenThem() throws IOException {
    InputStream anterior = System.in;
    System.setIn(new ConPausa(comprimido("uno\n"), comprimido("dos\n")));
    try (InputStream entrada = Fuente.estandar().abrir(new AtomicLong())) {
      assertThat(new String(entrada.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("uno\ndos\n");
    } finally {
      System.setIn(anterior);
    }
  }

  /** Never knows whether more will come. */
  private static final class ConPausa extends SequenceInputStream {

    ConPausa(InputStream uno, InputStream otro) {
      super(uno, otro);
    }

    @Override
    public int available() {
      return 0;
    }
  }

  private static InputStream comprimido(String texto) throws IOException {
    ByteArrayOutputStream salida = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(salida)) {
      gzip.write(texto.getBytes(StandardCharsets.UTF_8));
    }
    return new ByteArrayInputStream(salida.toByteArray());
  }
}
