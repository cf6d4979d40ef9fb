package org.gobiernoabierto.ga.reglas;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.gobiernoabierto.ga.EntradaException;
import org.jspecify.annotations.Nullable;

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

  /**
   * Anew each time: folders come and go, also meanwhile. A folder that is watched already stays so;
   * hidden ones, such as those of version control, are not watched.
   */
  void vigilar(WatchService cambios) throws IOException {
    Files.walkFileTree(
        carpeta,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path una, BasicFileAttributes datos)
              throws IOException {
            if (!una.equals(carpeta) && una.getFileName().toString().startsWith(".")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            try {
              una.register(cambios, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
              return FileVisitResult.CONTINUE;
            } catch (IOException e) {
              return sinElla(una, e);
            }
          }

          @Override
          public FileVisitResult visitFileFailed(Path uno, IOException e) throws IOException {
            return uno.equals(carpeta) ? sinElla(uno, e) : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path una, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Goes on without a folder that is gone, unless it is the one to watch. */
  private FileVisitResult sinElla(Path una, IOException falla) throws IOException {
    boolean seFue = falla instanceof NoSuchFileException || falla instanceof NotDirectoryException;
    if (una.equals(carpeta) || !seFue) {
      throw falla;
    }
    return FileVisitResult.SKIP_SUBTREE;
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
