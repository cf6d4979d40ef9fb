package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;

/**
 * Where one of the six steps stands.
 *
 * @param paso the step, 1 to 6
 * @param estado where it stands
 * @param actos the kinds of acts of the step that have happened and count, in the guide's order
 */
public record SituacionDePaso(Paso paso, EstadoDePaso estado, List<Acto> actos) {

  public SituacionDePaso {
    actos = List.copyOf(actos);
  }

  /**
   * Acts of one kind.
   *
   * @param nombre what they are called, such as «instalación»
   * @param primero the day of the first that counts
   */
  public record Acto(Texto nombre, LocalDate primero) {}
}
