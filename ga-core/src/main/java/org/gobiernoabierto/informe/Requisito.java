package org.gobiernoabierto.informe;

import java.util.List;
import org.gobiernoabierto.idioma.Texto;

/**
 * What the guide, or a state rule set, asks for.
 *
 * @param id published id, such as {@code P3-01}; never reused
 * @param paso the step it belongs to
 * @param fuerza how strongly it is asked for
 * @param responsable who must act
 * @param titulo what must hold, in short
 * @param fundamento the sentences it comes from; never empty
 */
public record Requisito(
    String id,
    Paso paso,
    Fuerza fuerza,
    Responsable responsable,
    Texto titulo,
    List<Fundamento> fundamento) {

  public Requisito {
    fundamento = List.copyOf(fundamento);
  }
}
