package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column of a sheet has which heading, by the words of the headings. */
final class Encabezados {

  private static final int FILAS_EN_LAS_QUE_SE_BUSCA = 20;

  private final Hoja hoja;
  private final int fila;
  private final Map<String, Integer> columnas = new HashMap<>();

  private Encabezados(Hoja hoja, int fila) {
    this.hoja = hoja;
    this.fila = fila;
  }

  /**
   * @param encabezados those of the template
   * @param notas takes what is wrong, and what is not read
   * @return empty when no row has any of them
   */
  static Optional<Encabezados> en(Hoja hoja, List<String> encabezados, Notas notas) {
    int mejor = 0;
    int cuantos = 0;
    for (int fila : hoja.filas().keySet().stream().limit(FILAS_EN_LAS_QUE_SE_BUSCA).toList()) {
      int suyos =
          (int)
              hoja.filas().get(fila).values().stream()
                  .filter(celda -> cual(celda, encabezados) != null)
                  .count();
      if (suyos > cuantos) {
        mejor = fila;
        cuantos = suyos;
      }
    }
    if (mejor == 0) {
      return Optional.empty();
    }
    Encabezados hallados = new Encabezados(hoja, mejor);
    hallados.leer(encabezados, notas);
    return Optional.of(hallados);
  }

  private static @Nullable String cual(Celda celda, List<String> encabezados) {
    String palabras = Palabras.de(celda.texto());
    return encabezados.stream()
        .filter(e -> Palabras.de(e).equals(palabras))
        .findFirst()
        .orElse(null);
  }

  private void leer(List<String> encabezados, Notas notas) {
    List<Integer> ajenas = new ArrayList<>();
    NavigableMap<Integer, Celda> suya = hoja.filas().get(fila);
    suya.forEach(
        (columna, celda) -> {
          String cual = cual(celda, encabezados);
          if (cual == null) {
            ajenas.add(columna);
          } else if (columnas.putIfAbsent(cual, columna) != null) {
            notas.falla(
                CodigoDeTabla.ENCABEZADO_REPETIDO.en(
                    hoja.celda(fila, columna),
                    "",
                    "encabezado",
                    cual,
                    "celda",
                    hoja.celda(fila, columnas.get(cual))));
          }
        });
    List<String> faltan = encabezados.stream().filter(e -> !columnas.containsKey(e)).toList();
    for (int columna : ajenas) {
      if (tieneAlgo(columna)) {
        ajena(hoja, fila, columna, faltan, notas);
      }
    }
  }

  /** Tells of what stands where no heading, or question, of the template is. */
  static void ajena(Hoja hoja, int fila, int columna, List<String> faltan, Notas notas) {
    String escrito = hoja.filas().get(fila).get(columna).texto();
    String celda = hoja.celda(fila, columna);
    if (Palabras.parecida(escrito, faltan).isPresent()) {
      notas.falla(
          CodigoDeTabla.ENCABEZADO_DESCONOCIDO.en(
              celda,
              "",
              "encabezado",
              escrito,
              "hoja",
              hoja.nombre(),
              "sugerencia",
              Palabras.sugerencia(escrito, faltan)));
    } else {
      notas.aviso(CodigoDeTabla.ENCABEZADO_SIN_LEER.en(celda, "", "encabezado", escrito));
    }
  }

  private boolean tieneAlgo(int columna) {
    return hoja.filas().tailMap(fila, false).values().stream()
        .anyMatch(otra -> otra.containsKey(columna));
  }

  Hoja hoja() {
    return hoja;
  }

  int fila() {
    return fila;
  }

  /** The rows below the headings that hold something, in their order. */
  List<Integer> filas() {
    return List.copyOf(hoja.filas().tailMap(fila, false).keySet());
  }

  /** The column with that heading; null when there is none. */
  @Nullable Integer columna(String encabezado) {
    return columnas.get(encabezado);
  }

  @Nullable Celda celda(int deFila, String encabezado) {
    Integer columna = columnas.get(encabezado);
    return columna == null ? null : hoja.en(deFila, columna);
  }

  /** Where a cell of that heading is, or the row when there is no such heading. */
  String lugar(int deFila, String encabezado) {
    return hoja.celda(deFila, columnas.getOrDefault(encabezado, 0));
  }
}
