package org.gobiernoabierto.ga.reglas;

import java.util.concurrent.Callable;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.ga.formato.Limpieza;
import org.gobiernoabierto.reglas.autoria.Probador;
import org.gobiernoabierto.reglas.autoria.Pruebas;
import org.gobiernoabierto.reglas.autoria.ReglasConDefectosException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "probar",
    description =
        "Corre los casos de un conjunto de reglas y dice qué reglas no quedan probadas por ninguno.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nCódigos de salida:%n",
    exitCodeList = {
      "0:Cada caso da lo que dice y cada regla habla en alguno y calla en otro.",
      "1:Algún caso da otra cosa, o alguna regla no queda probada.",
      "2:Las reglas tienen defectos, no se pudieron leer o la llamada no es correcta."
    })
final class Probar implements Callable<Integer> {

  @Mixin private DeCarpeta de = new DeCarpeta();

  @Option(
      names = "--observar",
      description = "Vuelve a correrlos cada vez que se guarda un archivo, hasta Ctrl-C.")
  private boolean observar;

  @Override
  public Integer call() {
    if (!observar) {
      return probar();
    }
    Carpetas.leer(de.carpeta());
    new Vigia(de.carpeta()).cadaVez(this::probarSinSalir);
    return Codigo.NADA_INCUMPLIDO;
  }

  private int probar() {
    try {
      Pruebas pruebas = new Probador(Carpetas.leer(de.carpeta()), Ejercicios::leer).probar();
      System.out.print(PruebasEnTexto.de(pruebas, de.idioma()));
      return pruebas.bien() ? Codigo.NADA_INCUMPLIDO : Codigo.HAY_INCUMPLIMIENTOS;
    } catch (ReglasConDefectosException e) {
      throw Carpetas.conDefectos(de.carpeta(), e, de.idioma());
    }
  }

  private void probarSinSalir() {
    sinSalir(this::probar);
    System.out.println(PruebasEnTexto.EN_ESPERA.en(de.idioma()));
    System.out.flush();
  }

  /**
   * Tells what went wrong, whatever it is: files may be half written, and the next save mends it.
   */
  static void sinSalir(Runnable tarea) {
    try {
      tarea.run();
    } catch (EntradaException e) {
      System.out.println(e.getMessage());
    } catch (RuntimeException e) {
      System.out.println(Limpieza.de(e.getMessage() == null ? e.toString() : e.getMessage()));
    }
  }
}
