package org.gobiernoabierto.ga.reglas;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.ga.formato.Limpieza;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.autoria.CarpetaDeReglas;
import org.gobiernoabierto.reglas.autoria.ReglasConDefectosException;

/** Rule sets read from folders. */
public final class Carpetas {

  private Carpetas() {}

  /**
   * Reads a rule set.
   *
   * @throws EntradaException when there is none or it cannot be read
   */
  static CarpetaDeReglas leer(Path carpeta) {
    try {
      return CarpetaDeReglas.leer(carpeta);
    } catch (IllegalArgumentException e) {
      throw new EntradaException(e.getMessage());
    } catch (NoClassDefFoundError e) {
      throw new EntradaException(
          "para leer reglas de una carpeta hace falta en el classpath lo que las compila:"
              + " org.drools:drools-model-codegen, org.snakeyaml:snakeyaml-engine y"
              + " dev.harrel:json-schema");
    } catch (UncheckedIOException e) {
      throw new EntradaException("no se pudo leer " + carpeta + ": " + e.getCause().getMessage());
    }
  }

  /**
   * Reads and compiles a rule set.
   *
   * @throws EntradaException when it cannot be read or has defects, with all of them
   */
  public static ArtefactoDeReglas compilar(Path carpeta, Idioma idioma) {
    try {
      return leer(carpeta).compilar();
    } catch (ReglasConDefectosException e) {
      throw conDefectos(carpeta, e, idioma);
    }
  }

  /** For a rule set that cannot be run. */
  static EntradaException conDefectos(
      Path carpeta, ReglasConDefectosException falla, Idioma idioma) {
    return new EntradaException(
        "el conjunto de reglas de «"
            + Limpieza.de(carpeta.toString().isEmpty() ? "." : carpeta.toString())
            + "» tiene defectos\n"
            + DefectosEnTexto.de(falla.defectos(), idioma));
  }
}
