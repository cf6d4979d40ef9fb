package org.gobiernoabierto.ga.reglas;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.gobiernoabierto.reglas.autoria.Empaque;
import org.gobiernoabierto.reglas.autoria.Mutador;
import org.gobiernoabierto.reglas.autoria.Probador;
import org.gobiernoabierto.reglas.autoria.Pruebas;
import org.gobiernoabierto.reglas.autoria.ResultadoDeMutar;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "empacar",
    description =
        "Revisa, prueba y estropea un conjunto de reglas y, si está bien, hace de él un artefacto"
            + " (.jar) como el que hace Maven.",
    exitCodeList = {
      "0:El artefacto está hecho.",
      "1:Las reglas tienen algo que remediar, o los casos no dan lo que dicen o notan muy poco.",
      "2:Las reglas no se pudieron leer, el artefacto no se pudo escribir o la llamada no es"
          + " correcta."
    },
    footer = {
      "  ga reglas empacar mis-reglas --grupo mx.gob.ejemplo --artefacto reglas --version 1.0.0"
    })
final class Empacar implements Callable<Integer> {

  private static final Texto NOTAN_POCO =
      new Texto(
          "Los casos han de notar al menos el {minimo} % de los cambios.",
          "The cases must notice at least {minimo} % of the changes.");

  @Mixin private DeCarpeta de = new DeCarpeta();

  @Option(
      names = "--grupo",
      paramLabel = "G",
      required = true,
      description = "De quién es, como mx.gob.ejemplo.")
  private String grupo = "";

  @Option(
      names = "--artefacto",
      paramLabel = "A",
      required = true,
      description = "Cómo se llama, como reglas-de-ejemplo.")
  private String artefacto = "";

  @Option(names = "--version", paramLabel = "V", required = true, description = "Como 1.0.0.")
  private String version = "";

  @Option(
      names = "--salida",
      paramLabel = "ARCHIVO",
      description = "Dónde se escribe; por omisión, A-V.jar.")
  private @Nullable Path salida;

  @Option(
      names = "--notados",
      paramLabel = "PORCIENTO",
      description =
          "Qué parte de los cambios a las reglas han de notar los casos: ${DEFAULT-VALUE} por"
              + " omisión; con 0 no se estropean.")
  private BigDecimal notados = BigDecimal.valueOf(95);

  /** Those of the other commands have {@code --version} say the version of {@code ga}. */
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "mixinStandardHelpOptions.help")
  @SuppressWarnings("UnusedVariable") // Its annotation is what is used.
  private boolean ayuda;

  @Override
  public Integer call() {
    CarpetaDeReglas carpeta = Carpetas.leer(de.carpeta());
    if (!(sinDefectos(carpeta) && prueba(carpeta) && nota(carpeta))) {
      return Codigo.HAY_INCUMPLIMIENTOS;
    }
    Path jar = salida == null ? Path.of(artefacto + "-" + version + ".jar") : salida;
    try {
      Empaque.de(carpeta, grupo, artefacto, version).enJar(jar);
    } catch (IllegalArgumentException e) {
      throw EntradaException.de(e);
    } catch (IOException e) {
      throw EntradaException.alEscribir(jar);
    }
    System.out.println(jar);
    return Codigo.NADA_INCUMPLIDO;
  }

  private boolean sinDefectos(CarpetaDeReglas carpeta) {
    List<Defecto> defectos = carpeta.revisar();
    if (!defectos.isEmpty()) {
      System.out.println(DefectosEnTexto.de(defectos, de.idioma()));
    }
    return defectos.isEmpty();
  }

  private boolean prueba(CarpetaDeReglas carpeta) {
    Pruebas pruebas = new Probador(carpeta, Ejercicios::leer).probar();
    System.out.print(PruebasEnTexto.de(pruebas, de.idioma()));
    return pruebas.bien();
  }

  private boolean nota(CarpetaDeReglas carpeta) {
    if (notados.signum() == 0) {
      return true;
    }
    ResultadoDeMutar resultado =
        new Mutador(carpeta, Ejercicios::leer).mutar(id -> true, avance -> {});
    System.out.print(MutantesEnTexto.de(resultado, de.idioma()));
    boolean bastan = resultado.porCiento().compareTo(notados) >= 0;
    if (!bastan) {
      System.out.println(NOTAN_POCO.con("minimo", notados).en(de.idioma()));
    }
    return bastan;
  }
}
