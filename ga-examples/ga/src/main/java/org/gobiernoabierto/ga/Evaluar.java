package org.gobiernoabierto.ga;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gobiernoabierto.formatos.Evaluado;
import org.gobiernoabierto.formatos.Evaluado.SinInforme;
import org.gobiernoabierto.formatos.Formato;
import org.gobiernoabierto.formatos.InformeEnTexto;
import org.gobiernoabierto.formatos.Pedido;
import org.gobiernoabierto.formatos.PedidoBuilder;
import org.gobiernoabierto.formatos.VariosEnSarif;
import org.gobiernoabierto.ga.reglas.Vigia;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dispensas;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.InformeBuilder;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluar",
    description = "Evalúa un ejercicio y dice, requisito por requisito, cómo está a una fecha.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Ninguna obligación incumplida.",
      "1:Alguna obligación incumplida; con --fallar-en, lo que ahí se diga.",
      "2:El archivo no se pudo evaluar o la llamada no es correcta."
    },
    footer = {
      "  ga evaluar ejercicio.json --fecha 2018-03-20",
      "  ga evaluar ejercicio.json --formato html > informe.html",
      "  ga evaluar ejercicio.json -q && ga falta ejercicio.json"
    })
final class Evaluar implements Callable<Integer> {

  @Parameters(
      paramLabel = "ARCHIVO",
      arity = "1..*",
      description =
          "Ejercicio en JSON, .xlsx o una carpeta con CSV; - es la entrada estándar. Varios, solo en"
              + " SARIF.")
  private List<String> archivos = new ArrayList<>();

  @Option(
      names = "--formato",
      paramLabel = "FORMATO",
      converter = FormatosConocidos.DeInformes.class,
      completionCandidates = FormatosConocidos.DeInformes.class,
      defaultValue = "texto",
      description =
          "texto (por omisión), json, resumen (solo los resultados, en una línea de JSON), markdown,"
              + " html, sarif, junit, csv o xlsx.")
  private Formato<Evaluado> formato = new InformeEnTexto();

  @Option(
      names = "--detalle",
      description = "En texto, todo: requisito por requisito, con lo que dice la guía.")
  private boolean detalle;

  @Option(
      names = "--ayuda-en",
      paramLabel = "URL",
      description =
          "Dónde está publicada la página de «ga reglas catalogo --formato html»: el SARIF remite"
              + " en ella a cada requisito.")
  private @Nullable URI ayuda;

  @Option(
      names = "--parcial",
      description =
          "Evalúa también lo que se pudo leer de un archivo con fallas: lo demás, como si no se"
              + " supiera. Las fallas van primero y se sale con código 2.")
  private boolean parcial;

  @Option(
      names = "--anotar",
      paramLabel = "SALIDA",
      description =
          "Escribe además el mismo libro (.xlsx) con cada falla y cada hallazgo como comentario en su"
              + " celda.")
  private @Nullable String anotado;

  @Option(
      names = {"-q", "--callado"},
      description = "No escribe el informe: solo sale con el código que le toca.")
  private boolean callado;

  @Option(
      names = "--observar",
      description = "Vuelve a evaluar cada vez que se guarda el archivo, hasta Ctrl-C.")
  private boolean observar;

  @Mixin private Opciones opciones = new Opciones();

  @Mixin private Condiciones condiciones = new Condiciones();

  @Override
  public Integer call() {
    if (archivos.size() > 1 && !formato.nombre().equals("sarif")) {
      throw new EntradaException(
          new Texto(
              "varios ejercicios solo caben en --formato sarif; o ga lote",
              "several exercises only fit into --formato sarif; or ga lote"));
    }
    if (archivos.size() > 1 && anotado != null) {
      throw new EntradaException(
          new Texto(
              "--anotar es de un solo libro .xlsx", "--anotar is for a single .xlsx workbook"));
    }
    if (ayuda != null && !ayuda.isAbsolute()) {
      throw new EntradaException(
          new Texto(
              "--ayuda-en: se espera una dirección completa, como https://…",
              "--ayuda-en: a whole address is expected, like https://…"));
    }
    if (!observar) {
      return evaluar();
    }
    if (archivos.size() > 1 || archivos.get(0).equals("-")) {
      throw new EntradaException(
          new Texto(
              "--observar: se espera un archivo, y uno solo",
              "--observar: one file is expected, and only one"));
    }
    Vigia.deArchivo(Path.of(archivos.get(0))).cadaVez(this::evaluarSinSalir);
    return Codigo.NADA_INCUMPLIDO;
  }

  private void evaluarSinSalir() {
    Vigia.sinSalir(this::evaluar, opciones.idioma());
  }

  private int evaluar() {
    Evaluador evaluador = condiciones.evaluador(opciones);
    Dispensas dispensas = condiciones.dispensas(opciones.idioma());
    UnaryOperator<Informe> comparacion = condiciones.comparacion();
    List<Leido> lecturas =
        archivos.stream()
            .map(archivo -> Entrada.leer(archivo, condiciones.lector(evaluador)))
            .toList();
    List<Falla> avisos =
        dispensas.sinEjercicio(
            lecturas.stream()
                .filter(lectura -> lectura.fallas().isEmpty())
                .map(lectura -> lectura.orElseThrow().id())
                .toList());
    Function<Leido, Informe> evaluar =
        lectura -> {
          EjercicioLocal ejercicio = lectura.parcial().orElseThrow();
          LocalDate fecha = opciones.fecha().para(ejercicio);
          Informe informe = dispensas.aplicar(evaluador.evaluar(ejercicio, fecha));
          return InformeBuilder.from(comparacion.apply(lectura.ubicar(informe)))
              .with(
                  i ->
                      i.avisos(
                          Stream.of(lectura.fallas(), i.avisos(), avisos)
                              .flatMap(List::stream)
                              .toList()));
        };
    return archivos.size() == 1
        ? uno(archivos.get(0), lecturas.get(0), evaluar, evaluador)
        : varios(lecturas, evaluar);
  }

  private int uno(
      String archivo, Leido lectura, Function<Leido, Informe> evaluar, Evaluador evaluador) {
    Pedido pedido =
        PedidoBuilder.from(Terminal.pedido(NombrePublicado.de(archivo), opciones.idioma()))
            .with(
                p ->
                    p.sinFecha(opciones.fecha().falta())
                        .detalle(detalle)
                        .textos(condiciones.textos())
                        .ayuda(ayuda));
    Optional<EjercicioLocal> ejercicio =
        parcial || lectura.fallas().isEmpty() ? lectura.parcial() : Optional.empty();
    if (ejercicio.isEmpty()) {
      int codigo = noSeEvaluo(formato.escribir(new SinInforme(lectura.fallas()), pedido));
      anotar(lectura, List.of());
      return codigo;
    }
    Informe informe = evaluar.apply(lectura);
    if (!callado) {
      if (enTexto() && !lectura.fallas().isEmpty()) {
        System.out.writeBytes(formato.escribir(new SinInforme(lectura.fallas()), pedido));
        System.out.println();
      }
      System.out.writeBytes(
          formato.escribir(Evaluados.de(evaluador, informe, ejercicio.get()), pedido));
    }
    anotar(lectura, informe.hallazgos());
    return lectura.fallas().isEmpty() ? condiciones.codigo(informe) : Codigo.NO_SE_PUDO_EVALUAR;
  }

  private void anotar(Leido lectura, List<Hallazgo> hallazgos) {
    if (anotado != null) {
      lectura.anotar(anotado, hallazgos, opciones.idioma());
    }
  }

  private int varios(List<Leido> lecturas, Function<Leido, Informe> evaluar) {
    Map<String, Informe> informes = new LinkedHashMap<>();
    Map<String, List<Falla>> sinInforme = new LinkedHashMap<>();
    for (int i = 0; i < lecturas.size(); i++) {
      Leido lectura = lecturas.get(i);
      String archivo = NombrePublicado.de(archivos.get(i));
      if (lectura.fallas().isEmpty()) {
        informes.put(archivo, evaluar.apply(lectura));
      } else {
        sinInforme.put(archivo, lectura.fallas());
      }
    }
    if (!callado) {
      System.out.writeBytes(VariosEnSarif.de(informes, sinInforme, opciones.idioma(), ayuda));
    }
    return sinInforme.isEmpty()
        ? informes.values().stream().mapToInt(condiciones::codigo).max().orElseThrow()
        : Codigo.NO_SE_PUDO_EVALUAR;
  }

  private boolean enTexto() {
    return formato.nombre().equals("texto");
  }

  private int noSeEvaluo(byte[] salida) {
    if (enTexto()) {
      System.err.writeBytes(salida);
    } else if (!callado) {
      System.out.writeBytes(salida);
    }
    return Codigo.NO_SE_PUDO_EVALUAR;
  }
}
