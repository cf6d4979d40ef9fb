package org.gobiernoabierto.ga.lote;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What is packed in the members of a gzip file, one after another, to its last byte. The JDK passes
 * over in silence whatever follows a member and is none.
 */
final class MiembrosGzip extends GZIPInputStream {

  private static final int COLA = 8;

  private final Contados contados;
  private long alInflar;

  /**
   * @param archivo is closed with this
   * @throws IOException when it does not start with a member
   */
  MiembrosGzip(InputStream archivo, int bufer) throws IOException {
    this(new Contados(archivo), bufer);
  }

  private MiembrosGzip(Contados contados, int bufer) throws IOException {
    super(contados, bufer);
    this.contados = contados;
  }

  @Override
  protected void fill() throws IOException {
    super.fill();
    alInflar = contados.cuantos;
  }

  @Override
  public int read(byte[] trozo, int desde, int cuantos) throws IOException {
    int leidos = super.read(trozo, desde, cuantos);
    if (leidos < 0 && sobraAlgo()) {
      throw new ZipException();
    }
    return leidos;
  }

  /** Whether there is anything after the last member, its checksum and its length. */
  private boolean sobraAlgo() throws IOException {
    int enElBufer = inf.getRemaining();
    long deLaCola = Math.max(0, COLA - enElBufer);
    return enElBufer > COLA || contados.cuantos > alInflar + deLaCola || contados.read() >= 0;
  }

  /**
   * Counts what is read, and says that there may be more: the JDK takes a pipe that pauses for the
   * end of the last member.
   */
  private static final class Contados extends FilterInputStream {

    private long cuantos;

    Contados(InputStream archivo) {
      super(archivo);
    }

    @Override
    public int read() throws IOException {
      int leido = super.read();
      cuantos += leido < 0 ? 0 : 1;
      return leido;
    }

    @Override
    public int read(byte[] trozo, int desde, int hasta) throws IOException {
      int leidos = super.read(trozo, desde, hasta);
      cuantos += Math.max(0, leidos);
      return leidos;
    }

    @Override
    public int available() throws IOException {
      return Math.max(1, super.available());
    }
  }
}
