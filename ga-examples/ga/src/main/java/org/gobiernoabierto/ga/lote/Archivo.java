package org.gobiernoabierto.ga.lote;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;
import java.util.zip.GZIPOutputStream;
import org.gobiernoabierto.ga.EntradaException;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines that a later run can go on with. Beside it stands a mark, renewed after every
 * stretch: how many exercises are in how many bytes, their checksum, and their counts. Whatever
 * comes after the mark is cut off and evaluated again, so that no line is lost or repeated. The
 * stretches are of a fixed number of lines, each a gzip member of its own when the file is packed,
 * so that the bytes do not depend on interruptions.
 */
final class Archivo implements Salida {

  static final int LINEAS_POR_TRAMO = 1_000;

  private static final String HUELLA = "huella";
  private static final String REGISTROS = "registros";
  private static final String BYTES = "bytes";
  private static final String SUMA = "suma";
  private static final int BUFER = 1 << 20;

  private final Path marca;
  private final String huella;
  private final boolean porEntradaEstandar;
  private final Resumen resumen;
  private final FileChannel canal;
  private final boolean comprimido;
  private final Checksum suma = new CRC32C();
  private final long yaEscritos;
  private @Nullable OutputStream tramo;
  private int enElTramo;

  private Archivo(Path archivo, String huella, boolean porEntradaEstandar, Resumen resumen)
      throws IOException {
    this.marca = marca(archivo);
    this.porEntradaEstandar = porEntradaEstandar;
    this.huella = huella;
    this.resumen = resumen;
    this.comprimido = archivo.getFileName().toString().endsWith(".gz");
    this.canal = FileChannel.open(archivo, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      exclusivo(archivo);
      this.yaEscritos = reanudar(archivo);
    } catch (IOException | RuntimeException e) {
      canal.close();
      throw e;
    }
  }

  /**
   * Opens {@code archivo}, to go on if an earlier run of the same call left it unfinished.
   *
   * @param huella what tells one call from another
   * @param porEntradaEstandar whether any of the input cannot be told from another
   * @param resumen is given the counts of the earlier run, and counts what is written
   * @throws EntradaException when another call left it unfinished, or another process writes it
   */
  static Archivo abrir(Path archivo, String huella, boolean porEntradaEstandar, Resumen resumen) {
    try {
      return new Archivo(archivo, huella, porEntradaEstandar, resumen);
    } catch (IOException e) {
      throw EntradaException.alEscribir(archivo);
    }
  }

  /** The mark beside {@code archivo}. */
  static Path marca(Path archivo) {
    return archivo.resolveSibling(archivo.getFileName() + ".marca");
  }

  private void exclusivo(Path archivo) throws IOException {
    try {
      if (canal.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process: the same message is due.
    }
    throw new EntradaException(Rotulo.OTRO_ESCRIBE.con("archivo", archivo));
  }

  private long reanudar(Path archivo) throws IOException {
    if (Files.notExists(marca)) {
      canal.truncate(0);
      return 0;
    }
    Properties guardada = new Properties();
    try (InputStream entrada = Files.newInputStream(marca)) {
      guardada.load(entrada);
    }
    if (!huella.equals(guardada.getProperty(HUELLA))) {
      throw new EntradaException(Rotulo.DE_OTRA_LLAMADA.con("archivo", archivo, "marca", marca));
    }
    if (porEntradaEstandar) {
      throw new EntradaException(
          Rotulo.QUIZAS_OTRA_ENTRADA.con("archivo", archivo, "marca", marca));
    }
    try {
      return recuperar(archivo, guardada);
    } catch (NumberFormatException | NullPointerException e) {
      throw new EntradaException(Rotulo.MARCA_DANADA.con("marca", marca));
    }
  }

  private long recuperar(Path archivo, Properties guardada) throws IOException {
    long bytes = Long.parseLong(guardada.getProperty(BYTES));
    if (canal.size() < bytes) {
      throw new EntradaException(Rotulo.LE_FALTA.con("archivo", archivo, "marca", marca));
    }
    sumar(archivo, bytes);
    if (suma.getValue() != Long.parseLong(guardada.getProperty(SUMA))) {
      throw new EntradaException(Rotulo.CAMBIO.con("archivo", archivo, "marca", marca));
    }
    canal.truncate(bytes);
    canal.position(bytes);
    resumen.recuperar(guardada);
    return Long.parseLong(guardada.getProperty(REGISTROS));
  }

  /** Sums what an earlier run left. */
  private void sumar(Path archivo, long bytes) throws IOException {
    byte[] trozo = new byte[BUFER];
    try (InputStream escrito = Files.newInputStream(archivo)) {
      long quedan = bytes;
      while (quedan > 0) {
        int leidos = escrito.readNBytes(trozo, 0, (int) Math.min(BUFER, quedan));
        suma.update(trozo, 0, leidos);
        quedan -= leidos == 0 ? quedan : leidos;
      }
    }
  }

  @Override
  public long yaEscritos() {
    return yaEscritos;
  }

  @Override
  public void escribir(Hecho hecho) throws IOException {
    if (tramo == null) {
      OutputStream crudo =
          new SinCerrar(new CheckedOutputStream(Channels.newOutputStream(canal), suma));
      tramo = new BufferedOutputStream(comprimido ? new GZIPOutputStream(crudo) : crudo, BUFER);
    }
    tramo.write(hecho.linea());
    resumen.sumar(hecho);
    enElTramo++;
    if (enElTramo == LINEAS_POR_TRAMO) {
      cerrarTramo();
      marcar();
    }
  }

  private void cerrarTramo() throws IOException {
    if (tramo != null) {
      tramo.close();
      tramo = null;
      enElTramo = 0;
    }
  }

  private void marcar() throws IOException {
    canal.force(false);
    Properties actual = new Properties();
    actual.setProperty(HUELLA, huella);
    actual.setProperty(REGISTROS, Long.toString(resumen.total()));
    actual.setProperty(BYTES, Long.toString(canal.position()));
    actual.setProperty(SUMA, Long.toString(suma.getValue()));
    resumen.guardar(actual);
    Path nueva = marca.resolveSibling(marca.getFileName() + ".nueva");
    try (FileOutputStream salida = new FileOutputStream(nueva.toFile())) {
      actual.store(salida, null);
      salida.getFD().sync();
    }
    Files.move(nueva, marca, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void terminar() throws IOException {
    cerrarTramo();
    canal.force(false);
    Files.deleteIfExists(marca);
  }

  @Override
  public void close() throws IOException {
    canal.close();
  }

  /** Lets each stretch end without ending the file. */
  private static final class SinCerrar extends FilterOutputStream {

    SinCerrar(OutputStream salida) {
      super(salida);
    }

    @Override
    public void write(byte[] trozo, int desde, int cuantos) throws IOException {
      out.write(trozo, desde, cuantos);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
