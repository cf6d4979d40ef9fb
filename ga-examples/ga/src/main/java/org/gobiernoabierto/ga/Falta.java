package org.gobiernoabierto.ga;

import java.util.concurrent.Callable;
import org.gobiernoabierto.formatos.PorAveriguarEnTexto;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "falta",
    description = "Qué falta saber de un ejercicio: lo que más decide, primero.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Lo que falta saber, aunque sea nada.",
      "2:El archivo no se pudo leer o la llamada no es correcta."
    },
    footer = {"  ga falta ejercicio.json"})
final class Falta implements Callable<Integer> {

  @Parameters(
      paramLabel = "ARCHIVO",
      description = "Ejercicio en JSON, .xlsx o una carpeta con CSV; - es la entrada estándar.")
  private String archivo = "";

  @Option(names = "--formato", paramLabel = "FORMATO", description = "texto (por omisión) o json.")
  private Formato formato = Formato.TEXTO;

  @Mixin private Opciones opciones = new Opciones();

  private enum Formato {
    TEXTO,
    JSON
  }

  @Override
  public Integer call() {
    Evaluador evaluador = opciones.evaluador();
    EjercicioLocal ejercicio = SinFallas.leer(archivo, evaluador, opciones.idioma());
    Informe informe = evaluador.evaluar(ejercicio, opciones.fecha().para(ejercicio));
    System.out.writeBytes(
        switch (formato) {
          case TEXTO ->
              PorAveriguarEnTexto.de(
                  informe,
                  ejercicio,
                  Terminal.pedido(NombrePublicado.de(archivo), opciones.idioma()));
          case JSON -> new EscritorDeInformes().escribirPorAveriguar(informe);
        });
    return Codigo.NADA_INCUMPLIDO;
  }
}
