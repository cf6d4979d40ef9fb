package org.gobiernoabierto.flink;

import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.util.MultipleParameterTool;
import org.gobiernoabierto.modelo.Anios;
import org.gobiernoabierto.reglas.Parametros;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param entradas files of NDJSON, or folders with nothing but them
 * @param salida the folder for what is written
 * @param fecha the date as of which to judge
 * @param soloResultados whether only results are written of each report
 * @param seguir how often to look for new files, without end; null to end with those that there are
 * @param parametros another reading of what the guide leaves open, by name
 */
record Peticion(
    List<Path> entradas,
    Path salida,
    LocalDate fecha,
    boolean soloResultados,
    @Nullable Duration seguir,
    TreeMap<String, String> parametros)
    implements Serializable {

  static final String USO =
      """
      lote-flink --entrada ARCHIVO|CARPETA… --salida CARPETA --fecha AAAA-MM-DD
                 [--solo-resultados] [--seguir SEGUNDOS] [--parametro NOMBRE=VALOR]… [--continuar]

      Evalúa NDJSON en un cúmulo de Flink: informes/ (una línea por ejercicio), cuentas/ (por entidad
      y requisito) y fallas/ (líneas que no se pudieron evaluar, por código) en la carpeta de salida.

      Evaluates NDJSON on a Flink cluster: informes/ (a line for each exercise), cuentas/ (by entity
      and requirement) and fallas/ (lines that could not be evaluated, by code) in the output folder.
      """;

  private static final String ENTRADA = "entrada";
  private static final String SALIDA = "salida";
  private static final String FECHA = "fecha";
  private static final String SOLO_RESULTADOS = "solo-resultados";
  private static final String SEGUIR = "seguir";
  private static final String PARAMETRO = "parametro";
  private static final String CONTINUAR = "continuar";
  private static final Set<String> OPCIONES =
      Set.of(ENTRADA, SALIDA, FECHA, SOLO_RESULTADOS, SEGUIR, PARAMETRO, CONTINUAR);

  /**
   * @throws IllegalArgumentException when the call is wrong: an option that there is not, an input
   *     that does not exist, an output folder with something in it
   * @throws IOException when a file system cannot be asked
   */
  static Peticion de(String... argumentos) throws IOException {
    MultipleParameterTool dados = MultipleParameterTool.fromArgs(argumentos);
    for (String opcion : dados.toMultiMap().keySet()) {
      exigir(
          OPCIONES.contains(opcion),
          "No hay --%s / There is no --%s%n%s".formatted(opcion, opcion, USO));
    }
    exigir(dados.has(ENTRADA) && dados.has(SALIDA) && dados.has(FECHA), USO);
    Path salida = absoluta(dados.get(SALIDA));
    exigir(
        dados.has(CONTINUAR) || vacia(salida),
        "%s no está vacía / %s is not empty".formatted(salida, salida));
    return new Peticion(
        entradas(dados),
        salida,
        Anios.exigir(LocalDate.parse(dados.get(FECHA))),
        dados.has(SOLO_RESULTADOS),
        dados.has(SEGUIR) ? Duration.ofSeconds(dados.getLong(SEGUIR)) : null,
        parametros(dados));
  }

  private static List<Path> entradas(MultipleParameterTool dados) throws IOException {
    List<Path> entradas = new ArrayList<>();
    for (String nombre : dados.getMultiParameterRequired(ENTRADA)) {
      Path entrada = absoluta(nombre);
      exigir(
          entrada.getFileSystem().exists(entrada),
          "%s no existe / %s does not exist".formatted(nombre, nombre));
      entradas.add(entrada);
    }
    return entradas;
  }

  private static TreeMap<String, String> parametros(MultipleParameterTool dados) {
    TreeMap<String, String> parametros = new TreeMap<>();
    if (dados.has(PARAMETRO)) {
      for (String parametro : dados.getMultiParameterRequired(PARAMETRO)) {
        int igual = parametro.indexOf('=');
        exigir(igual > 0, "NOMBRE=VALOR: " + parametro);
        parametros.put(parametro.substring(0, igual), parametro.substring(igual + 1));
      }
    }
    return parametros;
  }

  private static Path absoluta(String nombre) throws IOException {
    Path ruta = new Path(nombre);
    return ruta.makeQualified(ruta.getFileSystem());
  }

  private static boolean vacia(Path carpeta) throws IOException {
    FileSystem archivos = carpeta.getFileSystem();
    return !archivos.exists(carpeta) || archivos.listStatus(carpeta).length == 0;
  }

  private static void exigir(boolean cumple, String mensaje) {
    if (!cumple) {
      throw new IllegalArgumentException(mensaje);
    }
  }

  /** The reading of what the guide leaves open. */
  Parametros lectura() {
    return Parametros.de(parametros);
  }

  /** A folder within the one for what is written. */
  Path en(String carpeta) {
    return new Path(salida, carpeta);
  }
}
