package org.gobiernoabierto.reglas.autoria.revision;

import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.CONDICION_REPETIDA;
import static org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto.REGLA_REPETIDA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.reglas.autoria.defectos.CodigoDeDefecto;
import org.gobiernoabierto.reglas.autoria.defectos.Hallados;
import org.gobiernoabierto.reglas.autoria.defectos.Lugar;
import org.gobiernoabierto.reglas.autoria.drl.Pieza;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;

/** Rules of the same name, in any package, and rules of a requirement with the same conditions. */
final class RevisionDeRepetidas {

  private final Map<String, ReglaDrl> porNombre = new HashMap<>();
  private final Map<String, ReglaDrl> porCondicion = new HashMap<>();
  private final Hallados hallados;

  RevisionDeRepetidas(Hallados hallados) {
    this.hallados = hallados;
  }

  void revisar(List<ReglaDrl> reglas) {
    for (ReglaDrl regla : reglas) {
      ReglaDrl tocaya = porNombre.putIfAbsent(regla.nombre(), regla);
      if (tocaya != null) {
        avisar(REGLA_REPETIDA, regla, tocaya);
      } else if (!regla.patrones().isEmpty()) {
        ReglaDrl igual =
            porCondicion.putIfAbsent(regla.requisito() + " " + condicion(regla), regla);
        if (igual != null) {
          avisar(CONDICION_REPETIDA, regla, igual);
        }
      }
    }
  }

  private void avisar(CodigoDeDefecto codigo, ReglaDrl regla, ReglaDrl otra) {
    Lugar lugar = otra.lugar();
    hallados.agregar(
        codigo,
        regla.lugar(),
        "regla",
        regla.nombre(),
        "otra",
        otra.nombre(),
        "archivo",
        lugar.archivo(),
        "linea",
        lugar.linea());
  }

  /** What is between {@code when} and {@code then}, the same for every way to lay it out. */
  private static String condicion(ReglaDrl regla) {
    StringBuilder condicion = new StringBuilder();
    List<Pieza> piezas = Pieza.de(regla.textoDeLasCondiciones());
    for (int i = 0; i < piezas.size(); i++) {
      boolean enlaza = i + 1 < piezas.size() && piezas.get(i + 1).es(":");
      if (!enlaza && !piezas.get(i).es(":")) {
        condicion.append(piezas.get(i).texto()).append(' ');
      }
    }
    return condicion.toString();
  }
}
