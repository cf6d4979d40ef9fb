package org.gobiernoabierto.ga;

import java.util.concurrent.Callable;
import org.gobiernoabierto.formatos.DeHoy;
import org.gobiernoabierto.formatos.Pedido;
import org.gobiernoabierto.formatos.PedidoBuilder;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "hoy",
    description = "Cómo está un ejercicio y qué urge, en quince renglones.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Ninguna obligación incumplida.",
      "1:Alguna obligación incumplida.",
      "2:El archivo no se pudo leer o la llamada no es correcta."
    },
    footer = {"  ga hoy ejercicio.json"})
final class Hoy implements Callable<Integer> {

  @Parameters(
      paramLabel = "ARCHIVO",
      description = "Ejercicio en JSON, .xlsx o una carpeta con CSV; - es la entrada estándar.")
  private String archivo = "";

  @Mixin private Opciones opciones = new Opciones();

  @Override
  public Integer call() {
    Evaluador evaluador = opciones.evaluador();
    EjercicioLocal ejercicio = SinFallas.leer(archivo, evaluador, opciones.idioma());
    Informe informe = evaluador.evaluar(ejercicio, opciones.fecha().para(ejercicio));
    Pedido pedido =
        PedidoBuilder.from(Terminal.pedido(NombrePublicado.de(archivo), opciones.idioma()))
            .withSinFecha(opciones.fecha().falta());
    System.out.writeBytes(DeHoy.de(Evaluados.de(evaluador, informe, ejercicio), pedido));
    return informe.incumplidas().isEmpty() ? Codigo.NADA_INCUMPLIDO : Codigo.HAY_INCUMPLIMIENTOS;
  }
}
