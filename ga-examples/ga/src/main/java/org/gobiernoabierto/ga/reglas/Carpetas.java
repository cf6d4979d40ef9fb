package org.gobiernoabierto.ga.reglas;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
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
    if (Files.notExists(carpeta)) {
      throw EntradaException.alLeer(carpeta);
    }
    try {
      return CarpetaDeReglas.leer(carpeta);
    } catch (IllegalArgumentException e) {
      throw EntradaException.de(e);
    } catch (NoClassDefFoundError e) {
      throw new EntradaException(
          new Texto(
                  "para leer reglas de una carpeta hace falta en el classpath lo que las compila: {que}",
                  "to read rules from a folder what compiles them must be on the class path: {que}")
              .con(
                  "que",
                  List.of(
                      "org.drools:drools-model-codegen",
                      "org.snakeyaml:snakeyaml-engine",
                      "dev.harrel:json-schema")));
    } catch (UncheckedIOException e) {
      throw EntradaException.alLeer(carpeta);
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
        new Texto(
                "el conjunto de reglas de «{carpeta}» tiene defectos\n{defectos}",
                "the rule set of “{carpeta}” has defects\n{defectos}")
            .con(
                "carpeta",
                Limpieza.de(carpeta.toString().isEmpty() ? "." : carpeta.toString()),
                "defectos",
                DefectosEnTexto.de(falla.defectos(), idioma)));
  }
}
