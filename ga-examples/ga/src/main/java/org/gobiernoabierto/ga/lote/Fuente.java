package org.gobiernoabierto.ga.lote;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where exercises are read from: a file, standard input, or a folder that is an exercise in CSV.
 *
 * @param nombre its name as reports give it
 * @param archivos the file, or those of the folder; none for standard input
 * @param forma how exercises lie in it
 */
record Fuente(String nombre, List<Path> archivos, Forma forma) {

  enum Forma {
    UN_DOCUMENTO,
    POR_LINEAS,
    HOJAS_DE_CSV
  }

  static final String ENTRADA_ESTANDAR = "-";

  private static final int BUFER = 1 << 16;
  private static final int BLANCOS = 64;

  static Fuente estandar() {
    return new Fuente(ENTRADA_ESTANDAR, List.of(), Forma.POR_LINEAS);
  }

  boolean esEstandar() {
    return archivos.isEmpty();
  }

  /**
   * Opens what is one file, unpacking what is packed with gzip; {@code leidos} counts the bytes
   * before that.
   */
  InputStream abrir(AtomicLong leidos) throws IOException {
    InputStream archivo = esEstandar() ? System.in : new FileInputStream(archivos.get(0).toFile());
    try {
      InputStream contado = new BufferedInputStream(new Contado(archivo, leidos), BUFER);
      contado.mark(2);
      boolean comprimido = contado.read() == 0x1f && contado.read() == 0x8b;
      contado.reset();
      return comprimido
          ? new BufferedInputStream(new MiembrosGzip(contado, BUFER), BUFER)
          : contado;
    } catch (IOException e) {
      archivo.close();
      throw e;
    }
  }

  /**
   * Whether what comes is one document over several lines, whatever the file is called: its first
   * line opens an object and says nothing of it, which no line of its own does.
   *
   * @param entrada as {@link #abrir} gives it; nothing of it is taken
   */
  static boolean empiezaUnDocumento(InputStream entrada) throws IOException {
    entrada.mark(BLANCOS + 1);
    int abiertos = 0;
    int leido = entrada.read();
    for (int i = 0;
        i < BLANCOS && (leido == '{' || leido == ' ' || leido == '\t' || leido == '\r');
        i++) {
      abiertos += leido == '{' ? 1 : 0;
      leido = entrada.read();
    }
    entrada.reset();
    return abiertos == 1 && leido == '\n';
  }

  private static final class Contado extends FilterInputStream {

    private final AtomicLong leidos;

    Contado(InputStream entrada, AtomicLong leidos) {
      super(entrada);
      this.leidos = leidos;
    }

    @Override
    public int read() throws IOException {
      int leido = super.read();
      leidos.addAndGet(leido < 0 ? 0 : 1);
      return leido;
    }

    @Override
    public int read(byte[] trozo, int desde, int cuantos) throws IOException {
      int leido = super.read(trozo, desde, cuantos);
      leidos.addAndGet(Math.max(0, leido));
      return leido;
    }
  }
}
