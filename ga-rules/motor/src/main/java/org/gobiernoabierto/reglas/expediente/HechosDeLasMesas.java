package org.gobiernoabierto.reglas.expediente;

import java.util.List;
import org.gobiernoabierto.modelo.Mesa;

/** Facts about the participatory tables (§4.1). */
final class HechosDeLasMesas {

  private static final String MESAS = "/mesas/";

  private HechosDeLasMesas() {}

  static void reunir(Expediente expediente, Hechos hechos) {
    List<Mesa> mesas = expediente.ejercicio().mesas();
    for (int i = 0; i < mesas.size(); i++) {
      Mesa mesa = mesas.get(i);
      int numero = i;
      hechos.parte(MESAS, i, mesa, mesa, suya -> reunir(suya, numero, expediente, hechos));
    }
  }

  private static void reunir(Mesa mesa, int numero, Expediente expediente, Hechos hechos) {
    if (hechos.estaA(mesa.fecha())) {
      hechos.agregar(
          new org.gobiernoabierto.reglas.hechos.Mesa(
              mesa,
              hechos.sectores(mesa.participantes()),
              expediente.siCuenta(mesa.fin() == null ? mesa.fecha() : mesa.fin()),
              expediente.cuenta(mesa.fecha()),
              MESAS,
              numero));
      hechos.evidencias(mesa.evidencias(), MESAS + numero);
    }
  }
}
