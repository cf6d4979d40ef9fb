package org.gobiernoabierto.ga.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VigiaTest {

  private static final int VECES = 2_000;

  @TempDir private Path carpeta;

  @Test
  void foldersThatVanishMeanwhileAreLeftOut() throws Exception {
    AtomicBoolean sigue = new AtomicBoolean(true);
    CompletableFuture<Void> vaYViene = CompletableFuture.runAsync(() -> irYVenir(sigue));
    try (WatchService cambios = FileSystems.getDefault().newWatchService()) {
      Vigia vigia = Vigia.deCarpeta(carpeta);
      for (int i = 0; i < VECES; i++) {
        vigia.vigilar(cambios);
      }
    } finally {
      sigue.set(false);
      vaYViene.get();
    }
  }

  private void irYVenir(AtomicBoolean sigue) {
    try {
      while (sigue.get()) {
        Path dentro = Files.createDirectories(carpeta.resolve("a/b"));
        Files.delete(dentro);
        Files.delete(dentro.getParent());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void hiddenFoldersAreNotWatched() throws Exception {
    Path oculta = Files.createDirectories(carpeta.resolve(".git/objects"));
    Path visible = Files.createDirectories(carpeta.resolve("paso-4"));
    Semaphore veces = new Semaphore(0);
    Thread observando = new Thread(() -> Vigia.deCarpeta(carpeta).cadaVez(veces::release));
    observando.start();
    try {
      assertThat(veces.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
      Files.writeString(oculta.resolve("x"), "x");
      Files.writeString(oculta.resolveSibling("index"), "x");
      assertThat(veces.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
      Files.writeString(visible.resolve("x"), "x");
      assertThat(veces.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      observando.interrupt();
      observando.join();
    }
  }

  @Test
  void nothingThatGoesWrongMeanwhileEndsIt() {
    PrintStream antes = System.out;
    ByteArrayOutputStream dicho = new ByteArrayOutputStream();
    System.setOut(new PrintStream(dicho, true, StandardCharsets.UTF_8));
    try {
      Vigia.sinSalir(
          () -> {
            throw new IllegalStateException("a medio\n\u001B escribir");
          },
          Idioma.ES);
      Vigia.sinSalir(
          () -> {
            throw new NullPointerException();
          },
          Idioma.EN);
    } finally {
      System.setOut(antes);
    }
    assertThat(dicho.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "a medio \uFFFD escribir",
            "— en espera de cambios; Ctrl-C para salir —",
            "java.lang.NullPointerException",
            "— waiting for changes; Ctrl-C to leave —");
  }
}
