package org.gobiernoabierto.ga.reglas;

import java.util.List;
import java.util.concurrent.Callable;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "revisar",
    description = "Dice qué está mal en un conjunto de reglas, dónde, por qué y cómo se remedia.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Nada que remediar.",
      "1:Hay algo que remediar.",
      "2:La carpeta no se pudo leer o la llamada no es correcta."
    },
    footer = {"  ga reglas revisar mis-reglas"})
final class Revisar implements Callable<Integer> {

  private static final Texto NADA = new Texto("Nada que remediar.", "Nothing to mend.");
  private static final Texto CUENTA = new Texto("Por remediar: {cuantos}", "To mend: {cuantos}");

  @Mixin private DeCarpeta de = new DeCarpeta();

  @Override
  public Integer call() {
    List<Defecto> defectos = Carpetas.leer(de.carpeta()).revisar();
    if (defectos.isEmpty()) {
      System.out.println(NADA.en(de.idioma()));
      return Codigo.NADA_INCUMPLIDO;
    }
    System.out.println(DefectosEnTexto.de(defectos, de.idioma()));
    System.out.println();
    System.out.println(CUENTA.con("cuantos", defectos.size()).en(de.idioma()));
    return Codigo.HAY_INCUMPLIMIENTOS;
  }
}
