package org.gobiernoabierto.ga.reglas;

import java.util.List;
import java.util.stream.Collectors;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.formatos.Renglones;
import org.gobiernoabierto.ga.Terminal;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;

/** Defects of rule sets as a person reads them: place, what is wrong, the line, what mends it. */
final class DefectosEnTexto {

  private static final Texto REMEDIO = new Texto("remedio: ", "mend: ");

  private DefectosEnTexto() {}

  /** All of them, without an end of line after the last. */
  static String de(List<Defecto> defectos, Idioma idioma) {
    return defectos.stream().map(d -> parrafo(d, idioma)).collect(Collectors.joining("\n\n"));
  }

  private static String parrafo(Defecto defecto, Idioma idioma) {
    Renglones parrafo = new Renglones(Terminal.ANCHO);
    parrafo.linea(
        "%s:%d:%d: %s %s"
            .formatted(
                Limpieza.de(defecto.archivo()),
                defecto.linea(),
                defecto.columna(),
                defecto.codigo().gravedad().nombre().en(idioma),
                defecto.codigo()));
    parrafo.parrafo("  ", Limpieza.de(defecto.mensaje().en(idioma)));
    if (!defecto.renglon().isEmpty()) {
      String numero = "%6d | ".formatted(defecto.linea());
      parrafo.linea(numero + Limpieza.sinMover(defecto.renglon()));
      parrafo.linea(
          " ".repeat(numero.length() - 2)
              + "| "
              + hasta(defecto.columna(), defecto.renglon())
              + "^");
    }
    parrafo.parrafo("  ", REMEDIO.en(idioma) + Limpieza.de(defecto.remedio().en(idioma)));
    return parrafo.toString().stripTrailing();
  }

  /** Blank up to a column, with the line's own tabs so that the mark stands under it. */
  private static String hasta(int columna, String renglon) {
    return renglon.substring(0, Math.min(columna - 1, renglon.length())).replaceAll("[^\t]", " ");
  }
}
