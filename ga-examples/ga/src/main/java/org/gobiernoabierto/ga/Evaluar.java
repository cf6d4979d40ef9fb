package org.gobiernoabierto.ga;

import java.net.URI;
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
    mixinStandardHelpOptions = true)
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
      names = "--ayuda-en",
      paramLabel = "URL",
      description =
          "Dónde está publicada la página de «ga reglas catalogo --formato html»: el SARIF remite"
              + " en ella a cada requisito.")
  private @Nullable URI ayuda;

  @Mixin private Opciones opciones = new Opciones();

  @Mixin private Condiciones condiciones = new Condiciones();

  @Override
  public Integer call() {
    if (archivos.size() > 1 && formato != Formato.SARIF) {
      throw new EntradaException("varios ejercicios solo caben en --formato sarif; o ga lote");
    }
    if (ayuda != null && !ayuda.isAbsolute()) {
      throw new EntradaException("--ayuda-en: se espera una dirección completa, como https://…");
    }
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
        ? uno(archivos.get(0), lecturas.get(0), evaluar, evaluador)
        : varios(lecturas, evaluar);
  }

  private int uno(
      String archivo, Lectura lectura, Function<Lectura, Informe> evaluar, Evaluador evaluador) {
    Presentacion presentacion =
        formato.con(
            new Pedido(
                NombrePublicado.de(archivo),
                opciones.idioma(),
                opciones.fecha().falta(),
                condiciones.textos(),
                ayuda,
                evaluador::calendario));
    if (!lectura.fallas().isEmpty()) {
      return noSeEvaluo(presentacion.fallas(lectura.fallas()));
    }
    Informe informe = evaluar.apply(lectura);
    System.out.writeBytes(presentacion.informe(informe, lectura.orElseThrow()));
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
    System.out.writeBytes(VariosEnSarif.de(informes, sinInforme, opciones.idioma(), ayuda));
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
    (formato == Formato.TEXTO ? System.err : System.out).writeBytes(salida);
    return Codigo.NO_SE_PUDO_EVALUAR;
  }
}
