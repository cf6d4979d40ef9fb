package org.gobiernoabierto.formatos;

import java.util.List;
import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;

/** The faults of a file, one a line, as compilers write them: file, line, column, code, place. */
public final class FallasEnTexto {

  private FallasEnTexto() {}

  /** The faults of {@code archivo}, without an end of line after the last. */
  public static String de(String archivo, List<Falla> fallas, Idioma idioma) {
    return Limpieza.de(fallas).stream()
        .map(falla -> renglon(Limpieza.de(archivo), falla, idioma))
        .collect(Collectors.joining("\n"));
  }

  private static String renglon(String archivo, Falla falla, Idioma idioma) {
    String lugar = falla.linea() == null ? "" : ":" + falla.linea() + ":" + falla.columna();
    String ruta = falla.ruta().isEmpty() ? "" : " " + falla.ruta();
    String mensaje = falla.mensaje().en(idioma);
    return archivo + lugar + ": " + falla.codigo() + ruta + ": " + mensaje;
  }

  /** Where a fault is, for a column of a table. */
  static String lugar(Falla falla, Idioma idioma) {
    String ruta = falla.ruta().isEmpty() ? "/" : falla.ruta();
    return falla.linea() == null
        ? ruta
        : "%s (%s %d, %s %d)"
            .formatted(
                ruta,
                Rotulo.LINEA.en(idioma),
                falla.linea(),
                Rotulo.COLUMNA.en(idioma),
                falla.columna());
  }
}
