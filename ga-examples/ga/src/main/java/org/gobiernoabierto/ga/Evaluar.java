package org.gobiernoabierto.ga;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gobiernoabierto.ga.formato.Formato;
import org.gobiernoabierto.ga.formato.Pedido;
import org.gobiernoabierto.ga.formato.Presentacion;
import org.gobiernoabierto.ga.formato.VariosEnSarif;
import org.gobiernoabierto.ga.reglas.Vigia;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dispensas;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.InformeBuilder;
import org.gobiernoabierto.json.Lectura;
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
      description = "Ejercicio en JSON; - es la entrada estándar. Varios, solo en SARIF.")
  private List<String> archivos = new ArrayList<>();

  @Option(
      names = "--formato",
      paramLabel = "FORMATO",
      description = "texto (por omisión), json, markdown, html, sarif, junit o csv.")
  private Formato formato = Formato.TEXTO;

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
    if (archivos.size() > 1 && formato != Formato.SARIF) {
      throw new EntradaException(
          new Texto(
              "varios ejercicios solo caben en --formato sarif; o ga lote",
              "several exercises only fit into --formato sarif; or ga lote"));
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
    List<Lectura> lecturas =
        archivos.stream()
            .map(archivo -> Entrada.leer(archivo, condiciones.lector(evaluador)))
            .toList();
    List<Falla> avisos =
        dispensas.sinEjercicio(
            lecturas.stream()
                .filter(lectura -> lectura.fallas().isEmpty())
                .map(lectura -> lectura.orElseThrow().id())
                .toList());
    Function<Lectura, Informe> evaluar =
        lectura -> {
          EjercicioLocal ejercicio = lectura.orElseThrow();
          LocalDate fecha = opciones.fecha().para(ejercicio);
          Informe informe = dispensas.aplicar(evaluador.evaluar(ejercicio, fecha));
          return conAvisos(avisos, comparacion.apply(lectura.ubicar(informe)));
        };
    return archivos.size() == 1
        ? uno(archivos.get(0), lecturas.get(0), evaluar)
        : varios(lecturas, evaluar);
  }

  private int uno(String archivo, Lectura lectura, Function<Lectura, Informe> evaluar) {
    Presentacion presentacion =
        formato.con(
            new Pedido(
                NombrePublicado.de(archivo),
                opciones.idioma(),
                opciones.fecha().falta(),
                detalle,
                condiciones.textos(),
                ayuda));
    if (!lectura.fallas().isEmpty()) {
      return noSeEvaluo(presentacion.fallas(lectura.fallas()));
    }
    Informe informe = evaluar.apply(lectura);
    if (!callado) {
      System.out.writeBytes(presentacion.informe(informe, lectura.orElseThrow()));
    }
    return condiciones.codigo(informe);
  }

  private int varios(List<Lectura> lecturas, Function<Lectura, Informe> evaluar) {
    Map<String, Informe> informes = new LinkedHashMap<>();
    Map<String, List<Falla>> sinInforme = new LinkedHashMap<>();
    for (int i = 0; i < lecturas.size(); i++) {
      Lectura lectura = lecturas.get(i);
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

  private static Informe conAvisos(List<Falla> otros, Informe informe) {
    List<Falla> avisos = new ArrayList<>(informe.avisos());
    avisos.addAll(otros);
    return InformeBuilder.from(informe).withAvisos(avisos);
  }

  private int noSeEvaluo(byte[] salida) {
    if (formato == Formato.TEXTO) {
      System.err.writeBytes(salida);
    } else if (!callado) {
      System.out.writeBytes(salida);
    }
    return Codigo.NO_SE_PUDO_EVALUAR;
  }
}
