package org.gobiernoabierto.ga.reglas;

import java.util.concurrent.Callable;
import org.gobiernoabierto.ga.Codigo;
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
    exitCodeList = {
      "0:Cada caso da lo que dice y cada regla habla en alguno y calla en otro.",
      "1:Algún caso da otra cosa, o alguna regla no queda probada.",
      "2:Las reglas tienen defectos, no se pudieron leer o la llamada no es correcta."
    },
    footer = {"  ga reglas probar mis-reglas --observar"})
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
    Vigia.deCarpeta(de.carpeta()).cadaVez(this::probarSinSalir);
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
    Vigia.sinSalir(this::probar, de.idioma());
  }
}
