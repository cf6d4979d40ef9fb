package org.gobiernoabierto.ga.reglas;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.AvanceDeMutar;
import org.gobiernoabierto.reglas.autoria.Mutador;
import org.gobiernoabierto.reglas.autoria.ReglasConDefectosException;
import org.gobiernoabierto.reglas.autoria.ResultadoDeMutar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "mutar",
    description =
        "Estropea las reglas y los .yaml a propósito, de una manera cada vez, y dice qué cambios no"
            + " nota ningún caso.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Los casos notan todos los cambios, o mutantes.yaml dice por qué no.",
      "1:Hay cambios que ningún caso nota, o razones que ya no hacen falta.",
      "2:Algún caso falla antes de empezar, las reglas no se pudieron leer o la llamada no es"
          + " correcta."
    },
    footer = {"  ga reglas mutar mis-reglas --requisito JAL-01"})
final class Mutar implements Callable<Integer> {

  private static final int CADA = 100;

  @Mixin private DeCarpeta de = new DeCarpeta();

  @Option(
      names = "--requisito",
      paramLabel = "ID",
      description = "Solo este requisito; se puede repetir.")
  private Set<String> requisitos = new HashSet<>();

  @Override
  public Integer call() {
    try {
      ResultadoDeMutar resultado =
          new Mutador(Carpetas.leer(de.carpeta()), Ejercicios::leer)
              .mutar(id -> requisitos.isEmpty() || requisitos.contains(id), Mutar::avance);
      if (resultado.total() == 0 && !requisitos.isEmpty()) {
        throw new EntradaException(
            new Texto("no hay reglas de {requisitos}", "there are no rules of {requisitos}")
                .con("requisitos", new TreeSet<>(requisitos)));
      }
      System.out.print(MutantesEnTexto.de(resultado, de.idioma()));
      return resultado.sobrevivientes().isEmpty() && resultado.sinMutante().isEmpty()
          ? Codigo.NADA_INCUMPLIDO
          : Codigo.HAY_INCUMPLIMIENTOS;
    } catch (ReglasConDefectosException e) {
      throw Carpetas.conDefectos(de.carpeta(), e, de.idioma());
    } catch (IllegalArgumentException e) {
      throw EntradaException.de(e);
    }
  }

  private static void avance(AvanceDeMutar avance) {
    if (avance.hechos() % CADA == 0) {
      System.err.println(avance.hechos() + " / " + avance.total());
    }
  }
}
