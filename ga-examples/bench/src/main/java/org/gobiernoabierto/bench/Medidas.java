package org.gobiernoabierto.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The warm results of several rounds: medians, and ratios within each round. */
final class Medidas {

  private final List<Map<String, Medida>> rondas = new ArrayList<>();

  /**
   * @param nanos time of an operation, median of the iterations
   * @param bytes allocated in one, median of the iterations
   */
  record Medida(double nanos, double bytes) {}

  /** Adds a round. */
  void agregar(List<Path> resultados) throws IOException {
    Map<String, Medida> ronda = new HashMap<>();
    for (Path archivo : resultados) {
      for (JsonNode resultado : Json.MAPEADOR.readTree(Files.readAllBytes(archivo))) {
        ronda.put(clave(resultado), medida(resultado));
      }
    }
    rondas.add(ronda);
  }

  private static String clave(JsonNode resultado) {
    String metodo = resultado.get("benchmark").asString();
    return clave(
        metodo.substring(metodo.lastIndexOf('.') + 1),
        resultado.get("params").get("compromisos").asInt(),
        resultado.get("params").get("fallas").asString().equals("si"),
        resultado.get("threads").asInt());
  }

  private static Medida medida(JsonNode resultado) {
    return new Medida(
        mediana(iteraciones(resultado.get("primaryMetric"))),
        mediana(iteraciones(resultado.get("secondaryMetrics").get("gc.alloc.rate.norm"))));
  }

  private static double[] iteraciones(JsonNode medida) {
    return Json.MAPEADOR.treeToValue(medida.get("rawData").get(0), double[].class);
  }

  static String clave(String metodo, int compromisos, boolean fallas, int hilos) {
    return metodo + " " + compromisos + " " + fallas + " " + hilos;
  }

  static String clave(String metodo) {
    return clave(metodo, 10, false, 1);
  }

  static String clave(String metodo, int compromisos) {
    return clave(metodo, compromisos, false, 1);
  }

  double micros(String clave) {
    return mediana(ronda -> requireNonNull(ronda.get(clave)).nanos() / 1_000);
  }

  double bytes(String clave) {
    return mediana(ronda -> requireNonNull(ronda.get(clave)).bytes());
  }

  /** Time of one against that of another. */
  double razon(String una, String otra) {
    return mediana(
        ronda -> requireNonNull(ronda.get(una)).nanos() / requireNonNull(ronda.get(otra)).nanos());
  }

  double razonDeBytes(String una, String otra) {
    return mediana(
        ronda -> requireNonNull(ronda.get(una)).bytes() / requireNonNull(ronda.get(otra)).bytes());
  }

  private double mediana(ToDoubleFunction<Map<String, Medida>> valor) {
    return mediana(rondas.stream().mapToDouble(valor).toArray());
  }

  static double mediana(double... valores) {
    double[] orden = valores.clone();
    Arrays.sort(orden);
    return IntStream.of((orden.length - 1) / 2, orden.length / 2)
        .mapToDouble(i -> orden[i])
        .average()
        .orElseThrow();
  }
}
