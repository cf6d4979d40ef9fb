package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.formatos.Evaluado.SinInforme;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.Dispensa;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.HallazgoBuilder;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.InformeBuilder;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Avances;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.tablas.EscritorDeTablas;
import org.gobiernoabierto.tablas.LectorDeTablas;
import org.gobiernoabierto.tablas.LecturaDeTablas;

/** An evaluated exercise, for the tests of the formats. */
record Caso(String archivo, Informe informe, EjercicioLocal ejercicio) {

  static final Path EJERCICIOS = Path.of("../../ga-examples/ejercicios");

  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final Map<String, Caso> EVALUADOS = new ConcurrentHashMap<>();

  static Caso campeche() {
    return de("campeche-2016.json", LocalDate.of(2018, 3, 20));
  }

  /** Campeche's exercise with its one unmet obligation dispensed. */
  static Caso dispensado() {
    return campeche()
        .conHallazgos(
            h ->
                h.requisito().equals("P0-02")
                    ? HallazgoBuilder.from(h).withDispensa(dispensa("Sesión pospuesta"))
                    : h);
  }

  static Dispensa dispensa(String motivo) {
    return new Dispensa(
        "campeche-2016",
        "P0-02",
        "campeche-2016",
        "Pleno del instituto",
        motivo,
        "Acuerdo 12/2017",
        LocalDate.of(2016, 1, 1),
        LocalDate.of(2018, 12, 31));
  }

  /** All twelve exercises, the invented one half way too. */
  static List<Caso> todos() {
    try (Stream<Path> archivos = Files.list(EJERCICIOS)) {
      Stream<String> nombres =
          archivos.map(a -> a.getFileName().toString()).filter(n -> n.endsWith(".json")).sorted();
      return Stream.concat(
              nombres.map(n -> de(n, LocalDate.of(2018, 3, 21))),
              Stream.of(de("inventado-completo.json", LocalDate.of(2017, 2, 1)), dispensado()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Evaluated only once: some hang on much that is not known. */
  static Caso de(String archivo, LocalDate fecha) {
    return EVALUADOS.computeIfAbsent(
        archivo + fecha,
        a -> {
          try {
            return de(archivo, Files.readString(EJERCICIOS.resolve(archivo)), fecha);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Campeche's exercise, read from a workbook. */
  static Caso deLibro() {
    Caso campeche = campeche();
    LecturaDeTablas tablas =
        new LectorDeTablas().leer(new EscritorDeTablas().xlsx(campeche.ejercicio()));
    Lectura lectura = new LectorDeEjercicios().leer(tablas.json());
    return new Caso(
        "plan.xlsx", tablas.ubicar(lectura.ubicar(campeche.informe())), lectura.orElseThrow());
  }

  static Caso de(String archivo, String json, LocalDate fecha) {
    Lectura lectura = new LectorDeEjercicios().leer(json);
    EjercicioLocal ejercicio = lectura.orElseThrow();
    return new Caso(archivo, lectura.ubicar(EVALUADOR.evaluar(ejercicio, fecha)), ejercicio);
  }

  /**
   * Campeche's report with texts of one's own wherever strangers' may come to stand, and with a
   * notice, a warning, a dispensation and findings left out.
   *
   * @param textos gives a text for each place
   */
  static Caso con(Function<String, String> textos) {
    Caso campeche = campeche();
    Informe informe = campeche.informe();
    Caso conHallazgos =
        campeche.conHallazgos(
            h ->
                HallazgoBuilder.from(h)
                    .with(
                        n ->
                            n.mensaje(texto(textos, "mensaje"))
                                .remedio(texto(textos, "remedio"))
                                .elemento(textos.apply("elemento"))
                                .ruta("/" + textos.apply("ruta"))
                                .celda(textos.apply("celda"))
                                .dispensa(
                                    new Dispensa(
                                        "campeche-2016",
                                        h.requisito(),
                                        "x",
                                        textos.apply("autor"),
                                        textos.apply("motivo"),
                                        textos.apply("fundamentoLegal"),
                                        LocalDate.of(2016, 1, 1),
                                        LocalDate.of(2019, 1, 1)))));
    List<ProximoPaso> pasos =
        List.of(
            new ProximoPaso(
                List.of("P5-01"),
                textos.apply("elemento"),
                "/" + textos.apply("ruta"),
                List.of(new ProximoPaso.Accion("P5-01", texto(textos, "accion"))),
                Responsable.STL,
                LocalDate.of(2017, 6, 20),
                texto(textos, "plazo"),
                true,
                List.of("P1-01")));
    return new Caso(
        textos.apply("archivo"),
        InformeBuilder.from(conHallazgos.informe())
            .with(
                i ->
                    i.proximosPasos(pasos)
                        .omitidos(new TreeMap<>(Map.of("P0-02", 7)))
                        .avisos(fallas(textos))),
        campeche.ejercicio());
  }

  static List<Falla> fallas(Function<String, String> textos) {
    return List.of(
        new Falla("UNA_FALLA", "/" + textos.apply("ruta"), 3, 4, null, texto(textos, "falla")),
        new Falla("OTRA_FALLA", "", texto(textos, "otra falla")),
        new Falla("EN_UNA_CELDA", "", null, null, textos.apply("celda"), texto(textos, "falla")));
  }

  private static Texto texto(Function<String, String> textos, String lugar) {
    return new Texto(textos.apply(lugar), textos.apply(lugar));
  }

  private Caso conHallazgos(Function<Hallazgo, Hallazgo> cambio) {
    return new Caso(
        archivo,
        InformeBuilder.from(informe)
            .withHallazgos(informe.hallazgos().stream().map(cambio).toList()),
        ejercicio);
  }

  Calendario calendario() {
    return EVALUADOR.calendario(ejercicio, informe);
  }

  String en(String formato, Idioma idioma) {
    return new String(bytesEn(formato, idioma), UTF_8);
  }

  byte[] bytesEn(String formato, Idioma idioma) {
    return formato(formato).escribir(evaluado(), Pedido.de(archivo, idioma));
  }

  ConInforme evaluado() {
    return new ConInforme(
        informe, ejercicio, this::calendario, () -> Avances.al(ejercicio, informe.fecha()));
  }

  private static Formato<Evaluado> formato(String nombre) {
    return Formatos.de(Evaluado.class).llamado(nombre).orElseThrow();
  }

  static String fallasEn(String formato, Idioma idioma, String archivo, List<Falla> fallas) {
    return new String(
        formato(formato).escribir(new SinInforme(fallas), Pedido.de(archivo, idioma)), UTF_8);
  }
}
