package org.gobiernoabierto.ga.reglas;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gobiernoabierto.ga.EntradaException;

/** Watches a folder and those below it. */
final class Vigia {

  /** Editors save in several steps: what follows this soon belongs to the same save. */
  private static final long SOSIEGO_MS = 200;

  private final Path carpeta;

  Vigia(Path carpeta) {
    this.carpeta = carpeta;
  }

  /**
   * Does {@code tarea} now and again after every change, until the thread is interrupted.
   *
   * @throws EntradaException when the folder cannot be watched
   */
  void cadaVez(Runnable tarea) {
    try (WatchService cambios = carpeta.getFileSystem().newWatchService()) {
      while (true) {
        vigilar(cambios);
        tarea.run();
        esperar(cambios);
      }
    } catch (IOException e) {
      throw new EntradaException("no se pudo observar " + carpeta + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Anew each time: folders come and go. A folder that is watched already stays so. */
  private void vigilar(WatchService cambios) throws IOException {
    try (Stream<Path> todas = Files.walk(carpeta)) {
      for (Path una : todas.filter(Files::isDirectory).toList()) {
        una.register(cambios, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      }
    }
  }

  private static void esperar(WatchService cambios) throws InterruptedException {
    WatchKey cambio = cambios.take();
    while (cambio != null) {
      cambio.pollEvents();
      cambio.reset();
      cambio = cambios.poll(SOSIEGO_MS, TimeUnit.MILLISECONDS);
    }
  }
}
