package org.gobiernoabierto.ga.lote;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;

/** Where the lines of a run go. Not thread-safe. */
interface Salida extends Closeable {

  /** How many exercises an earlier run that was interrupted already wrote. */
  long yaEscritos();

  /** Writes one more. */
  void escribir(Hecho hecho) throws IOException;

  /** Tells that all are written; without it, another run may go on from here. */
  void terminar() throws IOException;

  /** An output that cannot be gone on with. */
  static Salida a(PrintStream flujo, Resumen resumen) {
    return new Salida() {
      @Override
      public long yaEscritos() {
        return 0;
      }

      @Override
      public void escribir(Hecho hecho) throws IOException {
        flujo.write(hecho.linea());
        if (flujo.checkError()) {
          throw new IOException("nadie la recibe");
        }
        resumen.sumar(hecho);
      }

      @Override
      public void terminar() throws IOException {
        flujo.flush();
      }

      @Override
      public void close() {}
    };
  }
}
