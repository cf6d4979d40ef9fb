package org.gobiernoabierto.reglas.autoria;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.autoria.Compilador.Compilacion;

/** Compiles rules that are not looked at: they may use what rule sets may not. */
public final class ReglasDePrueba {

  private ReglasDePrueba() {}

  /**
   * @param catalogo what {@link org.gobiernoabierto.reglas.catalogo.Catalogo#leer} reads
   */
  public static ArtefactoDeReglas compilar(String catalogo, List<Path> archivos)
      throws IOException {
    List<Archivo> leidos = new ArrayList<>();
    for (Path archivo : archivos) {
      leidos.add(
          new Archivo(
              archivo.getFileName().toString(), Files.readString(archivo, StandardCharsets.UTF_8)));
    }
    return compiladas(catalogo, leidos);
  }

  /**
   * @param drl what one file says
   */
  public static ArtefactoDeReglas compilar(String catalogo, String drl) {
    return compiladas(catalogo, List.of(new Archivo("prueba.drl", drl)));
  }

  private static ArtefactoDeReglas compiladas(String catalogo, List<Archivo> archivos) {
    Compilacion compilacion = Compilador.compilar(archivos);
    if (!compilacion.mensajes().isEmpty()) {
      throw new IllegalArgumentException(compilacion.mensajes().toString());
    }
    return new ReglasCompiladas(
        "prueba", catalogo, "", List.copyOf(compilacion.modelos().values()), compilacion.clases());
  }
}
