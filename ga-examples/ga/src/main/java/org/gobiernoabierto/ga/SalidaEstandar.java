package org.gobiernoabierto.ga;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output. When it is a pipe and whoever read from it is gone, there is nothing left to do:
 * the process ends at once and says nothing, as one does that a shell's broken pipe ends.
 */
final class SalidaEstandar extends FilterOutputStream {

  private static final int TIPO = 0xF000;
  private static final int TUBERIA = 0x1000;
  private static final int ENCHUFE = 0xC000;

  SalidaEstandar() {
    super(new FileOutputStream(FileDescriptor.out));
  }

  @Override
  public void write(int octeto) throws IOException {
    write(new byte[] {(byte) octeto}, 0, 1);
  }

  @Override
  public void write(byte[] octetos, int desde, int cuantos) throws IOException {
    try {
      out.write(octetos, desde, cuantos);
    } catch (IOException e) {
      if (esTuberia()) {
        Runtime.getRuntime().halt(Codigo.SIN_LECTOR);
      }
      throw e;
    }
  }

  /** What else it may be, a file or a device, can be full or fail, which is to be told. */
  private static boolean esTuberia() {
    try {
      int modo = (int) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode");
      return (modo & TIPO) == TUBERIA || (modo & TIPO) == ENCHUFE;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}
