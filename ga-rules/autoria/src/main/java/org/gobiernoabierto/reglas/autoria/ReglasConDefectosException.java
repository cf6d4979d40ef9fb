package org.gobiernoabierto.reglas.autoria;

import java.util.List;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.gobiernoabierto.reglas.autoria.defectos.Gravedad;

/** A rule set that cannot be run. Carries everything that is wrong with it. */
public final class ReglasConDefectosException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Defecto> defectos;

  public ReglasConDefectosException(List<Defecto> defectos) {
    super(mensaje(defectos));
    this.defectos = List.copyOf(defectos);
  }

  private static String mensaje(List<Defecto> defectos) {
    Defecto primero =
        defectos.stream()
            .filter(d -> d.codigo().gravedad() == Gravedad.ERROR)
            .findFirst()
            .orElse(defectos.get(0));
    return "El conjunto de reglas tiene defectos: %s, línea %d: %s"
        .formatted(primero.archivo(), primero.linea(), primero.mensaje().es());
  }

  /** What is wrong with it, by file and line; not empty. */
  public List<Defecto> defectos() {
    return defectos;
  }
}
