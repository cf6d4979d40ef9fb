package org.gobiernoabierto.formatos;

import java.util.List;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;

/**
 * The faults of a file, one a line, as compilers write them: file, line and column or cell, code,
 * place.
 */
public final class FallasEnTexto {

  private FallasEnTexto() {}

  /** The faults of {@code archivo}, without an end of line after the last. */
  public static String de(String archivo, List<Falla> fallas, Idioma idioma) {
    return Limpieza.de(fallas).stream()
        .map(falla -> renglon(Limpieza.de(archivo), falla, idioma))
        .collect(Collectors.joining("\n"));
  }

  private static String renglon(String archivo, Falla falla, Idioma idioma) {
    String ruta = falla.ruta().isEmpty() ? "" : " " + falla.ruta();
    String mensaje = falla.mensaje().en(idioma);
    return archivo + enElArchivo(falla) + ": " + falla.codigo() + ruta + ": " + mensaje;
  }

  private static String enElArchivo(Falla falla) {
    if (falla.celda() != null) {
      return ":" + falla.celda();
    }
    return falla.linea() == null ? "" : ":" + falla.linea() + ":" + falla.columna();
  }
}
