package org.gobiernoabierto.reglas.repertorio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.catalogo.Catalogo;

/** The rule sets that a class path has. */
public final class Instalados {

  private Instalados() {}

  /**
   * Those that a class loader finds.
   *
   * @throws IllegalArgumentException when one that is named there cannot be had
   */
  public static List<ArtefactoDeReglas> en(ClassLoader cargador) {
    List<ArtefactoDeReglas> artefactos = new ArrayList<>();
    try {
      ServiceLoader.load(ArtefactoDeReglas.class, cargador).forEach(artefactos::add);
    } catch (ServiceConfigurationError e) {
      throw new ArgumentoException(
          new Texto(
                  "No se pudo cargar un conjunto de reglas: {causa}",
                  "A rule set could not be loaded: {causa}")
              .con("causa", String.valueOf(e.getMessage())),
          e);
    }
    return artefactos;
  }

  /** Those beside the library. */
  public static List<ArtefactoDeReglas> todos() {
    return en(Instalados.class.getClassLoader());
  }

  /** The guides among them. */
  public static Map<ArtefactoDeReglas, Catalogo> guias() {
    Map<ArtefactoDeReglas, Catalogo> guias = new LinkedHashMap<>();
    for (ArtefactoDeReglas instalado : todos()) {
      if (instalado.esGuia()) {
        guias.put(instalado, Conjunto.catalogo(instalado));
      }
    }
    return guias;
  }
}
