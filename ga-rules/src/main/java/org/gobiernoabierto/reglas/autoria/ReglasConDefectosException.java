package org.gobiernoabierto.reglas.autoria;

import java.util.List;

/** A rule set that cannot be run. Carries everything that is wrong with it. */
public final class ReglasConDefectosException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Defecto> defectos;

  ReglasConDefectosException(List<Defecto> defectos) {
    super(
        "El conjunto de reglas tiene defectos: %s, línea %d: %s"
            .formatted(
                defectos.get(0).archivo(),
                defectos.get(0).linea(),
                defectos.get(0).mensaje().es()));
    this.defectos = List.copyOf(defectos);
  }

  /** What is wrong with it, by file and line; not empty. */
  public List<Defecto> defectos() {
    return defectos;
  }
}
