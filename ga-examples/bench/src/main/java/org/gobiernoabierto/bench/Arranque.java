package org.gobiernoabierto.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gobiernoabierto.bench.clasico.Clasico;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.muestras.Muestras;

/**
 * From {@code main()} to the first report in a fresh JVM; prints the milliseconds. Arguments:
 * {@code reglas} or {@code clasico}, for an exercise built in code, or {@code json} and a file.
 */
final class Arranque {

  private Arranque() {}

  public static void main(String[] args) throws IOException {
    int hecho =
        switch (args[0]) {
          case "reglas" -> cronometrado(() -> reglas());
          case "clasico" -> cronometrado(() -> clasico());
          case "json" -> {
            byte[] json = Files.readAllBytes(Path.of(args[1]));
            yield cronometrado(() -> json(json));
          }
          default -> throw new IllegalArgumentException(args[0]);
        };
    if (hecho == 0) {
      throw new IllegalStateException("No se evaluó nada");
    }
  }

  private interface Tarea {
    int hacer();
  }

  private static int cronometrado(Tarea tarea) {
    long inicio = System.nanoTime();
    int hecho = tarea.hacer();
    System.out.println((System.nanoTime() - inicio) / 1_000_000);
    return hecho;
  }

  private static int reglas() {
    EjercicioLocal ejercicio = Muestras.conforme(10);
    return SoloReglas.create().evaluar(ejercicio, Muestras.FECHA).requisitos().size();
  }

  private static int clasico() {
    EjercicioLocal ejercicio = Muestras.conforme(10);
    return new Clasico().faltan(ejercicio, Muestras.FECHA).size() + 1;
  }

  private static int json(byte[] json) {
    Evaluador evaluador = Evaluador.create();
    LectorDeEjercicios lector = new LectorDeEjercicios().revisando(evaluador::revisarForma);
    EjercicioLocal ejercicio = lector.leer(json).orElseThrow();
    return new EscritorDeInformes().escribir(evaluador.evaluar(ejercicio, Muestras.FECHA)).length;
  }
}
