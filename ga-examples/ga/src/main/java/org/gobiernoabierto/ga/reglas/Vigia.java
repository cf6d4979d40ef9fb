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
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/** Watches a folder and those below it, or a file alone. */
public final class Vigia {

  private static final Texto EN_ESPERA =
      new Texto(
          "— en espera de cambios; Ctrl-C para salir —",
          "— waiting for changes; Ctrl-C to leave —");

  /** Editors save in several steps: what follows this soon belongs to the same save. */
  private static final long SOSIEGO_MS = 200;

  private final Path carpeta;
  private final @Nullable Path archivo;

  private Vigia(Path carpeta, @Nullable Path archivo) {
    this.carpeta = carpeta;
    this.archivo = archivo;
  }

  /** Of all that is in a folder. */
  static Vigia deCarpeta(Path carpeta) {
    return new Vigia(carpeta, null);
  }

  /** Of one file, which need not stay the same: editors write another and give it the name. */
  public static Vigia deArchivo(Path archivo) {
    Path carpeta = archivo.toAbsolutePath().getParent();
    if (carpeta == null) {
      throw EntradaException.alLeer(archivo);
    }
    return new Vigia(carpeta, archivo.getFileName());
  }

  /**
   * Tells what went wrong, whatever it is, and that changes are waited for: files may be half
   * written, and the next save mends it.
   */
  public static void sinSalir(Runnable tarea, Idioma idioma) {
    try {
      tarea.run();
    } catch (EntradaException e) {
      System.out.println(e.texto().en(idioma));
    } catch (RuntimeException e) {
      System.out.println(
          e.getMessage() == null
              ? Limpieza.de(e.toString())
              : EntradaException.motivo(e).en(idioma));
    }
    System.out.println(EN_ESPERA.en(idioma));
    System.out.flush();
  }

  /**
   * Does {@code tarea} now and again after every change, until the thread is interrupted.
   *
   * @throws EntradaException when the folder cannot be watched
   */
  public void cadaVez(Runnable tarea) {
    try (WatchService cambios = carpeta.getFileSystem().newWatchService()) {
      while (true) {
        vigilar(cambios);
        tarea.run();
        esperar(cambios);
      }
    } catch (IOException e) {
      throw EntradaException.alLeer(carpeta);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Anew each time: folders come and go, also meanwhile. A folder that is watched already stays so;
   * hidden ones, such as those of version control, are not watched.
   */
  void vigilar(WatchService cambios) throws IOException {
    if (archivo != null) {
      carpeta.register(cambios, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      return;
    }
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

  private void esperar(WatchService cambios) throws InterruptedException {
    boolean importa = false;
    while (!importa) {
      importa = leImporta(cambios.take());
    }
    WatchKey cambio = cambios.poll(SOSIEGO_MS, TimeUnit.MILLISECONDS);
    while (cambio != null) {
      leImporta(cambio);
      cambio = cambios.poll(SOSIEGO_MS, TimeUnit.MILLISECONDS);
    }
  }

  private boolean leImporta(WatchKey cambio) {
    boolean importa = false;
    for (WatchEvent<?> evento : cambio.pollEvents()) {
      importa |= archivo == null || evento.context() == null || evento.context().equals(archivo);
    }
    cambio.reset();
    return importa;
  }
}
