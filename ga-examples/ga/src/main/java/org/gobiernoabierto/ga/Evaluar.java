package org.gobiernoabierto.ga;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.gobiernoabierto.ga.formato.Formato;
import org.gobiernoabierto.ga.formato.Pedido;
import org.gobiernoabierto.ga.formato.Presentacion;
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
    mixinStandardHelpOptions = true)
final class Evaluar implements Callable<Integer> {

  @Parameters(
      paramLabel = "ARCHIVO",
      description = "Ejercicio en JSON, .xlsx o una carpeta con CSV; - es la entrada estándar.")
  private String archivo = "";

  @Option(
      names = "--formato",
      paramLabel = "FORMATO",
      description = "texto (por omisión), json, markdown, html, sarif, junit o csv.")
  private Formato formato = Formato.TEXTO;

  @Option(
      names = "--anotar",
      paramLabel = "SALIDA",
      description =
          "Escribe además el mismo libro (.xlsx) con cada falla y cada hallazgo como comentario en su"
              + " celda.")
  private @Nullable String anotado;

  @Mixin private Opciones opciones = new Opciones();

  @Mixin private Condiciones condiciones = new Condiciones();

  @Override
  public Integer call() {
    Evaluador evaluador = condiciones.evaluador(opciones);
    Dispensas dispensas = condiciones.dispensas(opciones.idioma());
    UnaryOperator<Informe> comparacion = condiciones.comparacion();
    Leido lectura = Entrada.leer(archivo, condiciones.lector(evaluador));
    Presentacion presentacion =
        formato.con(
            new Pedido(
                NombrePublicado.de(archivo),
                opciones.idioma(),
                opciones.fecha().falta(),
                condiciones.textos(),
                lectura::celda));
    if (!lectura.fallas().isEmpty()) {
      int codigo = noSeEvaluo(presentacion.fallas(lectura.fallas()));
      anotar(lectura, List.of());
      return codigo;
    }
    EjercicioLocal ejercicio = lectura.orElseThrow();
    Informe informe =
        conAvisos(
            dispensas.sinEjercicio(List.of(ejercicio.id())),
            comparacion.apply(
                lectura.ubicar(
                    dispensas.aplicar(
                        evaluador.evaluar(ejercicio, opciones.fecha().para(ejercicio))))));
    System.out.writeBytes(presentacion.informe(informe, ejercicio));
    anotar(lectura, informe.hallazgos());
    return condiciones.codigo(informe);
  }

  private void anotar(Leido lectura, List<Hallazgo> hallazgos) {
    if (anotado != null) {
      lectura.anotar(anotado, hallazgos, opciones.idioma());
    }
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
