package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.FallaBuilder;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.HallazgoBuilder;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.InformeBuilder;
import org.gobiernoabierto.json.CodigoDeFalla;

/**
 * What came of reading a workbook or a folder of CSV files: the JSON of an exercise, what is wrong
 * with the sheets, and which cell each place of the exercise came from. What is wrong with the
 * exercise itself is told by who reads the JSON:
 *
 * <pre>{@code
 * LecturaDeTablas tablas = new LectorDeTablas().leer(libro);
 * Lectura lectura = lector.leer(tablas.json());
 * List<Falla> fallas = tablas.fallas(lectura.fallas());   // all of them, each with its cell
 * Informe ubicado = tablas.ubicar(informe);               // of lectura.orElseThrow()
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LecturaDeTablas {

  private static final Pattern NOMBRADO = Pattern.compile("(/.+)/desconocidos/[0-9]+");

  private static final String SIN_CELDA = Tablas.EJERCICIO + "!A1";

  private final Map<String, Object> raiz;
  private final byte[] json;
  private final Celdas celdas;
  private final Notas notas;
  private final List<Falla> fallas;
  private final List<Falla> avisos;

  LecturaDeTablas(Map<String, Object> raiz, Celdas celdas, Notas notas) {
    this.raiz = raiz;
    this.json = Arbol.documento(raiz);
    this.celdas = celdas;
    this.notas = notas;
    this.fallas = List.copyOf(notas.fallas());
    this.avisos = List.copyOf(notas.avisos());
  }

  /** Of a file that is no workbook. */
  static LecturaDeTablas ilegible(Falla falla) {
    Notas sola = new Notas();
    sola.falla(falla);
    return new LecturaDeTablas(Map.of(), new Celdas(), sola);
  }

  Map<String, Object> raiz() {
    return raiz;
  }

  /**
   * The exercise as JSON, in UTF-8, for {@link org.gobiernoabierto.json.LectorDeEjercicios};
   * without what could not be read of the sheets. A new copy.
   */
  public byte[] json() {
    return json.clone();
  }

  /** What is wrong with the sheets. Unmodifiable. */
  public List<Falla> fallas() {
    return fallas;
  }

  /**
   * How something was read that can be read otherwise, which ids were given, and what was not read.
   * Unmodifiable.
   */
  public List<Falla> avisos() {
    return avisos;
  }

  /**
   * All that is wrong: with the sheets, and with the exercise in them.
   *
   * @param delEjercicio the faults of a reading of {@link #json()}
   * @return {@link #fallas()}, and those with their cells instead of lines and columns, without
   *     those of members that are missing because their cells could not be read; when the file is
   *     no workbook, only that it is not
   */
  public List<Falla> fallas(List<Falla> delEjercicio) {
    if (raiz.isEmpty() && !fallas.isEmpty()) {
      return fallas;
    }
    List<Falla> todas = new ArrayList<>(fallas);
    for (Falla falla : delEjercicio) {
      Optional<String> celda = celda(falla);
      boolean yaSeDijo =
          celda.filter(notas::esCulpable).isPresent()
              && falla.codigo().equals(CodigoDeFalla.FALTA_MIEMBRO.name());
      if (!yaSeDijo) {
        todas.add(en(celda, falla));
      }
    }
    return todas;
  }

  private Optional<String> celda(Falla falla) {
    if (!falla.codigo().equals(CodigoDeFalla.FALTA_MIEMBRO.name())) {
      return celda(falla.ruta());
    }
    return Stream.concat(
            Tablas.PREGUNTAS.stream(), Tablas.TODAS.stream().flatMap(t -> t.columnas().stream()))
        .map(Columna::miembro)
        .filter(
            miembro ->
                CodigoDeFalla.FALTA_MIEMBRO
                    .plantilla()
                    .con("miembro", miembro)
                    .equals(falla.mensaje()))
        .findFirst()
        .flatMap(miembro -> celda(falla.ruta() + "/" + miembro))
        .or(() -> celda(falla.ruta()));
  }

  /**
   * The cell that a place of the exercise came from, such as {@code Actividades!F12}; of something
   * that is missing, where it would be, or what is around it.
   *
   * @param ruta JSON Pointer, with the indices of elements
   * @return empty when no cell has anything to do with it
   */
  public Optional<String> celda(String ruta) {
    Matcher nombrado = NOMBRADO.matcher(ruta);
    return nombrado.matches() && Punteros.en(raiz, ruta) instanceof String miembro
        ? celdas.de(nombrado.group(1) + "/" + Punteros.escrita(miembro))
        : celdas.de(ruta);
  }

  /**
   * The report of the exercise in the sheets, with cells instead of lines and columns for its
   * findings, notices and faults, and with {@link #avisos()} before its own notices.
   */
  public Informe ubicar(Informe informe) {
    return InformeBuilder.from(informe)
        .with(
            i ->
                i.hallazgos(informe.hallazgos().stream().map(this::ubicado).toList())
                    .avisos(
                        Stream.concat(avisos.stream(), informe.avisos().stream().map(this::ubicada))
                            .toList())
                    .errores(informe.errores().stream().map(this::ubicada).toList()));
  }

  private Hallazgo ubicado(Hallazgo hallazgo) {
    return HallazgoBuilder.from(hallazgo)
        .with(h -> h.linea(null).columna(null).celda(celda(hallazgo.ruta()).orElse(null)));
  }

  private Falla ubicada(Falla falla) {
    return en(celda(falla), falla);
  }

  private static Falla en(Optional<String> celda, Falla falla) {
    return FallaBuilder.from(falla)
        .with(f -> f.linea(null).columna(null).celda(celda.orElse(null)));
  }

  /**
   * The workbook that was read, with all that is wrong or found as comments in its cells, beside
   * those that are there; what no cell has to do with stands in the first of the questions.
   * Everything else in it stays as it is.
   *
   * @param libro the same bytes that were read
   * @param delEjercicio the faults of a reading of {@link #json()}
   * @param hallazgos those of a report of the exercise
   * @throws IllegalArgumentException when it is not the workbook that was read, or one in which no
   *     comment can be put
   */
  public byte[] anotar(
      byte[] libro, List<Falla> delEjercicio, List<Hallazgo> hallazgos, Idioma idioma) {
    Map<String, List<String>> porCelda = new LinkedHashMap<>();
    Stream.concat(fallas(delEjercicio).stream(), avisos.stream())
        .forEach(
            falla ->
                anotar(
                    porCelda,
                    Optional.ofNullable(falla.celda()),
                    falla.mensaje().en(idioma) + " [" + falla.codigo() + "]"));
    for (Hallazgo hallazgo : hallazgos) {
      anotar(
          porCelda,
          celda(hallazgo.ruta()),
          hallazgo.requisito()
              + ": "
              + hallazgo.mensaje().en(idioma)
              + " → "
              + hallazgo.remedio().en(idioma));
    }
    return Anotador.anotar(libro, porCelda);
  }

  private static void anotar(
      Map<String, List<String>> porCelda, Optional<String> celda, String texto) {
    porCelda.computeIfAbsent(celda.orElse(SIN_CELDA), c -> new ArrayList<>()).add(texto);
  }
}
