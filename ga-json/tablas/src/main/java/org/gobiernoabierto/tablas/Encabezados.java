package org.gobiernoabierto.tablas;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which column of a sheet has which heading, by the words of the headings. */
final class Encabezados {

  private static final int FILAS_EN_LAS_QUE_SE_BUSCA = 20;
  private static final int LARGO_MAXIMO = 200;
  private static final int AJENAS_QUE_SE_DICEN = 1_000;

  private final Hoja hoja;
  private final int fila;
  private final Map<String, Integer> columnas = new HashMap<>();

  private Encabezados(Hoja hoja, int fila) {
    this.hoja = hoja;
    this.fila = fila;
  }

  /**
   * Looks for the row of the headings.
   *
   * @param encabezados those of the template
   * @param notas takes what is wrong, and what is not read
   * @return empty when no row has any of them
   */
  static Optional<Encabezados> en(Hoja hoja, List<String> encabezados, Notas notas) {
    Map<String, String> porPalabras = new HashMap<>();
    encabezados.forEach(encabezado -> porPalabras.put(Palabras.de(encabezado), encabezado));
    int mejor = 0;
    long cuantos = 0;
    for (int fila : hoja.filas().keySet().stream().limit(FILAS_EN_LAS_QUE_SE_BUSCA).toList()) {
      long suyos =
          hoja.fila(fila).values().stream()
              .filter(celda -> cual(celda, porPalabras) != null)
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
    List<Integer> ajenas = hallados.leer(porPalabras, notas);
    List<String> faltan =
        encabezados.stream().filter(e -> !hallados.columnas.containsKey(e)).toList();
    Set<Integer> conAlgo = new HashSet<>();
    hallados.filas().forEach(fila -> conAlgo.addAll(hoja.fila(fila).keySet()));
    ajenas.removeIf(columna -> !conAlgo.contains(columna));
    ajenas.stream()
        .limit(AJENAS_QUE_SE_DICEN)
        .forEach(columna -> ajena(hoja, hallados.fila, columna, faltan, notas));
    return Optional.of(hallados);
  }

  private static @Nullable String cual(Celda celda, Map<String, String> porPalabras) {
    return celda.texto().length() > LARGO_MAXIMO
        ? null
        : porPalabras.get(Palabras.de(celda.texto()));
  }

  /** Finds the columns of the headings; those of no heading. */
  private List<Integer> leer(Map<String, String> porPalabras, Notas notas) {
    List<Integer> ajenas = new ArrayList<>();
    hoja.fila(fila)
        .forEach(
            (columna, celda) -> {
              String cual = cual(celda, porPalabras);
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
    return ajenas;
  }

  /** Tells of what stands where no heading, or question, of the template is. */
  static void ajena(Hoja hoja, int fila, int columna, List<String> faltan, Notas notas) {
    String escrito = requireNonNull(hoja.fila(fila).get(columna)).texto();
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
