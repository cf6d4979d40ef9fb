package org.gobiernoabierto.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.reglas.muestras.Muestras;

/**
 * Measures everything and writes it into {@code docs/rendimiento.md}; runs at the project's root.
 */
final class Bench {

  private static final int RONDAS = 3;
  private static final int ARRANQUES = 11;

  private final Path carpeta;
  private final Procesos procesos;
  private final Map<String, List<Double>> arranques = new HashMap<>();

  private Bench(Path carpeta) {
    this.carpeta = carpeta;
    this.procesos = new Procesos(carpeta);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path carpeta = Files.createDirectories(Path.of("ga-examples/bench/target/medidas"));
    new Bench(carpeta).medir();
  }

  private void medir() throws IOException, InterruptedException {
    Medidas tibias = new Medidas();
    for (int i = 1; i <= RONDAS; i++) {
      System.err.println("bench: ronda " + i + " de " + RONDAS);
      tibias.agregar(ronda());
    }
    System.err.println("bench: arranques");
    arranques();
    System.err.println("bench: memoria y reglas");
    String[] retenido = procesos.correr(Retenido.class).strip().split(" ");
    Map<String, Double> porRegla = SoloReglas.porRegla(Muestras.conforme(10), Muestras.FECHA);
    new Cuadro(tibias, arranques, retenido, porRegla).escribir();
    Grafica.escribir(tibias);
  }

  private List<Path> ronda() throws IOException, InterruptedException {
    List<Path> resultados =
        List.of(
            carpeta.resolve("todo.json"),
            carpeta.resolve("tamanos.json"),
            carpeta.resolve("hilos.json"));
    procesos.correr(Ronda.class, resultados.stream().map(Path::toString).toArray(String[]::new));
    return resultados;
  }

  /** In turn, so that what slows the machine down slows all of them down. */
  private void arranques() throws IOException, InterruptedException {
    Path json = carpeta.resolve("muestra.json");
    Files.write(json, Json.de(Muestras.conforme(10)));
    String[][] tareas = {{"reglas"}, {"json", json.toString()}};
    List<Inicio> inicios = new ArrayList<>();
    for (String[] tarea : tareas) {
      for (List<String> opciones : List.of(List.<String>of(), Procesos.RAPIDAS)) {
        String marca = opciones.isEmpty() ? "" : " C1";
        List<String> conArchivo = new ArrayList<>(opciones);
        conArchivo.add(procesos.archivo(opciones, tarea));
        inicios.add(new Inicio(tarea[0] + marca, opciones, tarea));
        inicios.add(new Inicio(tarea[0] + marca + " CDS", conArchivo, tarea));
      }
    }
    inicios.add(new Inicio("clasico", List.of(), new String[] {"clasico"}));
    for (int i = 0; i < ARRANQUES; i++) {
      for (Inicio inicio : inicios) {
        anotar(inicio.nombre, procesos.arranque(inicio.opciones, inicio.tarea));
      }
      anotar(
          "ga",
          Procesos.entero(
              "./ga",
              "evaluar",
              "ga-examples/ejercicios/campeche-2016.json",
              "--fecha",
              "2018-03-20"));
    }
  }

  private void anotar(String nombre, double milisegundos) {
    arranques.computeIfAbsent(nombre, n -> new ArrayList<>()).add(milisegundos);
  }

  private record Inicio(String nombre, List<String> opciones, String[] tarea) {}
}
