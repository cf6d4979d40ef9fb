package org.gobiernoabierto.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Splits a stream into lines without holding more than one. */
final class Lineas extends AbstractSpliterator<Linea> {

  private final InputStream entrada;
  private final int limite;
  private final LectorDeEjercicios lector;
  private final byte[] trozo = new byte[1 << 16];
  private final ByteArrayOutputStream linea = new ByteArrayOutputStream();
  private int desde;
  private int hasta;
  private int numero;

  private Lineas(InputStream entrada, int limite, LectorDeEjercicios lector) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.entrada = entrada;
    this.limite = limite;
    this.lector = lector;
  }

  static Stream<Linea> de(InputStream entrada, int limite, LectorDeEjercicios lector) {
    return StreamSupport.stream(new Lineas(entrada, limite, lector), false)
        .onClose(
            () -> {
              try {
                entrada.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  @Override
  public boolean tryAdvance(Consumer<? super Linea> accion) {
    try {
      while (hayMas()) {
        boolean cabe = leerLinea();
        numero++;
        if (!cabe) {
          accion.accept(new Linea(numero, null, lector));
          return true;
        }
        byte[] json = linea.toByteArray();
        if (!enBlanco(json)) {
          accion.accept(new Linea(numero, json, lector));
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean hayMas() throws IOException {
    if (desde == hasta) {
      desde = 0;
      hasta = Math.max(0, entrada.read(trozo));
    }
    return desde < hasta;
  }

  /** Reads to the end of the line; false when it is too long, and then it was passed over. */
  private boolean leerLinea() throws IOException {
    linea.reset();
    boolean cabe = true;
    while (hayMas()) {
      int fin = desde;
      while (fin < hasta && trozo[fin] != '\n') {
        fin++;
      }
      cabe &= linea.size() + fin - desde <= limite;
      if (cabe) {
        linea.write(trozo, desde, fin - desde);
      }
      boolean termina = fin < hasta;
      desde = termina ? fin + 1 : fin;
      if (termina) {
        break;
      }
    }
    return cabe;
  }

  private static boolean enBlanco(byte[] json) {
    for (byte b : json) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
